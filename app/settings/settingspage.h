// Everything that can be chosen, on one page that can be searched. What belongs to this computer goes into the
// preferences at once; what belongs to the diary is an edit.
#pragma once

#include <vector>

#include <QScrollArea>

#include "domain/diary.h"

class QAction;
class QVBoxLayout;

namespace slumbar {

class AskedGroup;
class Preferences;
class ProfileGroup;
class SettingsGroup;
class TextField;
class TextLabel;

class SettingsPage : public QScrollArea {
    Q_OBJECT

public:
    /// `diaryPath` is empty for a diary that is kept nowhere. The preferences outlive the page.
    SettingsPage(Preferences& preferences, const QString& diaryPath, QWidget* parent = nullptr);

    /// What was typed in a field of text counts also when the page goes.
    ~SettingsPage() override;

    void setDiary(const Diary& diary, const Moment& now);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);
    void habitsRequested();
    /// A quiet word for the status line.
    void noticeGiven(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addGroups(Preferences& preferences, const QString& diaryPath);
    void addGroup(SettingsGroup* group);
    void startSearch();
    void find();
    void takeUpLooks();

    TextLabel* m_hint;
    TextField* m_search;
    QAction* m_searchIcon;
    QWidget* m_contents;
    QVBoxLayout* m_column;
    ProfileGroup* m_profile;
    AskedGroup* m_asked;
    std::vector<SettingsGroup*> m_groups;
};

}  // namespace slumbar
