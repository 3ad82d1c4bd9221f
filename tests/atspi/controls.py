"""Opens the check-in window over the screen-reader bus and prints what a screen reader hears of it, in order.

Arguments: the slumbar program and a diary file. One line a control: role, name, and its value in words. Exit code 1
where a control that can have the keyboard has no name.
"""

import os
import subprocess
import sys
import time

import pyatspi

WAIT_S = 20
SETTLE_S = 0.5
CONTAINERS = {"panel", "filler", "scroll pane", "viewport", "layered pane", "unknown"}


def until(find, what):
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        found = find()
        if found is not None:
            return found
        time.sleep(0.1)
    sys.exit(f"waited {WAIT_S} s for {what}")


def descendants(node):
    for child in node:
        if child is not None:
            yield child
            yield from descendants(child)


def named(node, role, start):
    for found in descendants(node):
        if found.getRoleName() == role and found.name.startswith(start):
            return found
    return None


def application():
    for found in pyatspi.Registry.getDesktop(0):
        if found is not None and found.name == "slumbar":
            return found
    return None


def value_of(control):
    try:
        typed = control.queryText().getText(0, -1)
    except NotImplementedError:
        typed = ""
    return typed or control.description


def print_controls(window):
    """Answers how many of them have no name."""
    nameless = 0
    for control in descendants(window):
        states = control.getState()
        if not states.contains(pyatspi.STATE_SHOWING) or not states.contains(pyatspi.STATE_FOCUSABLE):
            continue
        role = control.getRoleName()
        if role in CONTAINERS and not control.name:
            continue
        nameless += not control.name
        print(" | ".join([role, control.name, value_of(control)]).rstrip(" |"))
    return nameless


def main(program, diary):
    slumbar = subprocess.Popen([program, "--diary", diary], stderr=subprocess.DEVNULL)
    try:
        app = until(application, "Slumbar on the bus")
        item = until(lambda: named(app, "menu item", "Check-in"), "the menu")
        item.queryAction().doAction(0)
        window = until(
            lambda: next((w for w in app if w is not None and w.name.startswith("Check-in of")), None),
            "the check-in window",
        )
        nameless = 0
        for part in ["Morning", "Evening"]:
            until(lambda: named(window, "radio button", part), part).queryAction().doAction(0)
            time.sleep(SETTLE_S)
            print(part)
            nameless += print_controls(window)
        return 1 if nameless else 0
    finally:
        slumbar.terminate()
        slumbar.wait()


if __name__ == "__main__":
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    sys.exit(main(*sys.argv[1:]))
