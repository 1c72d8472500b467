"""Training in three stages: autoencoder, retrieval pretraining of the memory, generator."""
