"""The viewer: the picture under the playhead and the transport."""
