"""Which commands can be done now, and what they would do."""

from app.language import tr
from app.session.comparison import Comparison
from app.ui.actions import Actions
from app.ui.inspector.inspector_panel import InspectorPanel
from app.ui.selection import Selection
from app.ui.services import Services

_NEEDS_PROJECT = (
    *("import", "export", "project_settings", "collect_takes", "replace", "add_shot", "paste"),
    *("pack", "check_files", "zoom_in", "zoom_out", "zoom_fit", "board", "find_shots"),
    *("inspector", "timeline", "reset_layout", "tour", "versions"),
)
_NEEDS_FILM = (
    *("name_frame", "split", "trim_head", "trim_tail"),
    *("play", "stop", "backward", "forward", "loop", "step_back", "step_forward", "second_back"),
    *("second_forward", "to_start", "to_end", "previous_cut", "next_cut", "play_around"),
    *("mark_in", "mark_out", "mark_shot", "to_in", "to_out", "clear_marks"),
)
_NEEDS_SHOT = (
    *("cut", "copy", "select_all", "delete_shot", "lift", "duplicate", "merge"),
    *("toggle_enabled", "edit_prompt", "edit_dialogue", "edit_note", "shorter", "longer"),
    *("generate_shot", "rename_shot", "rename_shots", "lock_names"),
)
_GENERATING = ("generate_shot", "generate_all")
_NEEDS_TAKE = ("use_take", "star_take", "rename_take", "note_take", "delete_take")
_NEEDS_COMPARISON = (
    *("compare_side", "compare_wipe", "compare_difference"),
    *("wipe_left", "wipe_right", "swap_takes"),
)


class CommandStates:
    """Keeps the action table in step with the document, the selection and the queue."""

    def __init__(
        self, services: Services, selection: Selection, actions: Actions,
        inspector: InspectorPanel, comparison: Comparison,
    ) -> None:
        self._services = services
        self._document = services.document
        self._selection = selection
        self._actions = actions
        self._takes = inspector.takes
        self._keyframes = inspector.keyframe_edits
        self._comparison = comparison
        self.why_not_generate = ""  # that there is no engine, or that it is worked on

    def refresh(self) -> None:
        """Enable, check and name every command anew."""
        document, generation = self._document, self._services.generation
        has_project = document.folder is not None
        is_idle = generation.is_idle and self._services.imports.is_idle
        enabled = dict.fromkeys(_NEEDS_PROJECT, has_project)
        enabled |= dict.fromkeys(_NEEDS_FILM, document.project.frames > 0)
        enabled |= dict.fromkeys(_NEEDS_SHOT, self._selection.shot is not None)
        enabled |= {
            "save": document.is_dirty,
            "save_as": has_project and is_idle,
            "undo": document.undo_text is not None,
            "redo": document.redo_text is not None,
            "cancel": not is_idle,
            "generate_all": generation.has_unmade_shots() and not self.why_not_generate,
            "make_keyframe": self._selection.shot is not None and not self._keyframes.why_not(),
            **self._can_move(),
            **self._can_take(),
        }
        enabled["generate_shot"] &= not self.why_not_generate
        self._actions.set_enabled(enabled)
        shot = self._selection.shot
        self._actions["lock_names"].setChecked(shot is not None and shot.name_locked)
        self._name_actions()

    def _name_actions(self) -> None:
        """What the commands would do now, or why not."""
        self._actions.set_text("make_keyframe", tr("Make keyframe from cast"))
        if why := self._keyframes.why_not():
            self._actions["make_keyframe"].setToolTip(why)
        count = len(self._selection.shot_ids)
        undone, redone = self._document.undo_text, self._document.redo_text
        text = tr("Generate shot") if count < 2 else tr("Generate {shots} shots", shots=count)
        self._actions.set_text("generate_shot", text)
        for action_id in _GENERATING:
            self._actions.explain(action_id, self.why_not_generate)
        undo = tr("Undo {edit}", edit=undone) if undone else tr("Undo")
        redo = tr("Redo {edit}", edit=redone) if redone else tr("Redo")
        self._actions.set_text("undo", undo)
        self._actions.set_text("redo", redo)

    def _can_move(self) -> dict[str, bool]:
        project = self._document.project
        places = [project.index(shot_id) for shot_id in self._selection.shot_ids]
        return {
            "move_left": bool(places) and places[0] > 0,
            "move_right": bool(places) and places[-1] < len(project.shots) - 1,
        }

    def _can_take(self) -> dict[str, bool]:
        """Marks need a take that is looked at, the keys of comparing something compared."""
        has_take = self._selection.shot is not None and self._takes.current is not None
        is_comparing = self._comparison.compared is not None
        self._actions["compare_takes"].setChecked(is_comparing)
        enabled = dict.fromkeys(_NEEDS_TAKE, has_take)
        enabled |= dict.fromkeys(_NEEDS_COMPARISON, is_comparing)
        return enabled | {"compare_takes": has_take or is_comparing}
