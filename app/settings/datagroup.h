// Where the diary is kept, with the ways there.
#pragma once

#include <functional>

#include "settings/settingsgroup.h"

namespace slumbar {

class DataGroup : public SettingsGroup {
    Q_OBJECT

public:
    using OpenFolder = std::function<void(const QString& folder)>;

    /// The path of the diary file. The folder is opened in the desktop's file manager unless told otherwise.
    explicit DataGroup(const QString& diaryPath, OpenFolder openFolder = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A quiet word for the status line.
    void noticeGiven(const QString& words);
};

}  // namespace slumbar
