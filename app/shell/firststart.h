// What is shown to whoever opens Slumbar for the first time.
#pragma once

namespace slumbar {

class Diary;
class MainWindow;
class Preferences;

/// The tour over the window, once, while the diary has nothing in it yet.
void showTourAtFirstStart(MainWindow& window, const Diary& diary, Preferences& preferences);

}  // namespace slumbar
