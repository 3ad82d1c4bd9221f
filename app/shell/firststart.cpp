#include "shell/firststart.h"

#include "domain/diary.h"
#include "settings/preferences.h"
#include "shell/mainwindow.h"

namespace slumbar {

namespace {

constexpr Setting<bool> tourSeen{"tour/seen", false};

}  // namespace

void showTourAtFirstStart(MainWindow& window, const Diary& diary, Preferences& preferences)
{
    if (!diary.range() && !preferences.value(tourSeen)) {
        preferences.set(tourSeen, true);
        window.showTour();
    }
}

}  // namespace slumbar
