#include "settings/settingspage.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include "settings/aboutgroup.h"
#include "settings/appearancegroup.h"
#include "settings/askedgroup.h"
#include "settings/datagroup.h"
#include "settings/foundwords.h"
#include "settings/profilegroup.h"
#include "settings/remindergroup.h"
#include "settings/textfield.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int columnWidthPx = 720;

}  // namespace

SettingsPage::SettingsPage(Preferences& preferences, const QString& diaryPath, QWidget* parent)
    : QScrollArea(parent), m_hint(new TextLabel({}, TextSize::Body, Tone::Muted)),
      m_search(new TextField(tr("Search settings"))),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)), m_contents(new QWidget),
      m_column(new QVBoxLayout(m_contents))
{
    m_searchIcon->setText(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setWhatsThis(tr("Shows only the settings in which all your words stand. Esc shows everything again."));
    m_search->installEventFilter(this);
    m_hint->setWordWrap(true);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::cardGutter);
    auto* heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(TextLabel::title(tr("Settings")));
    heading->addWidget(m_hint);
    m_column->addLayout(heading);
    m_column->addWidget(m_search);
    addGroups(preferences, diaryPath);
    m_column->addStretch(1);

    auto* page = new QWidget;
    auto* line = new QHBoxLayout(page);
    line->setContentsMargins(metrics::pagePaddingHorizontal, metrics::pagePaddingVertical,
                             metrics::pagePaddingHorizontal, metrics::pagePaddingVertical);
    line->setSpacing(0);
    line->addWidget(m_contents, 1);
    line->addStretch(0);
    setWidget(page);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_search);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* searchKey = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    searchKey->setWhatsThis(tr("Search settings"));
    connect(searchKey, &QShortcut::activated, this, &SettingsPage::startSearch);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::find);
    takeUpLooks();
    find();
}

SettingsPage::~SettingsPage()
{
    hide();
}

void SettingsPage::setDiary(const Diary& diary, const Moment& now)
{
    m_profile->setProfile(diary.profile(), dayOf(now, diary.profile().dayBoundary));
    m_asked->setDiary(diary);
}

void SettingsPage::addGroups(Preferences& preferences, const QString& diaryPath)
{
    m_profile = new ProfileGroup;
    connect(m_profile, &ProfileGroup::editMade, this, &SettingsPage::editMade);
    addGroup(createAppearanceGroup(preferences));
    addGroup(m_profile);
    m_asked = new AskedGroup;
    connect(m_asked, &AskedGroup::editMade, this, &SettingsPage::editMade);
    connect(m_asked, &AskedGroup::habitsRequested, this, &SettingsPage::habitsRequested);
    addGroup(m_asked);
    addGroup(createReminderGroup(preferences));
    if (!diaryPath.isEmpty()) {
        auto* kept = new DataGroup(diaryPath);
        connect(kept, &DataGroup::noticeGiven, this, &SettingsPage::noticeGiven);
        addGroup(kept);
    }
    addGroup(createAboutGroup());
}

void SettingsPage::addGroup(SettingsGroup* group)
{
    m_column->addWidget(group);
    m_groups.push_back(group);
}

void SettingsPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    ensureWidgetVisible(m_search);
}

void SettingsPage::find()
{
    const QStringList words = wordsOf(m_search->text());
    int found = 0;
    for (SettingsGroup* group : m_groups) {
        found += group->find(words);
    }
    if (words.isEmpty()) {
        //: Ctrl+F is the key of the search
        m_hint->setText(tr("What you change applies at once. Ctrl+F finds a setting."));
    } else if (found == 0) {
        m_hint->setText(tr("No setting has these words. Esc shows everything again."));
    } else {
        m_hint->setText(found == 1 ? tr("One setting found.") : tr("%1 settings found.").arg(found));
    }
    m_search->setAccessibleDescription(m_hint->text());
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        startSearch();
        return;
    }
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isCommand && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        startSearch();
        m_search->setText(event->text());
        return;
    }
    QScrollArea::keyPressEvent(event);
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusNextPrevChild(true);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void SettingsPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        takeUpLooks();
    }
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    // A field says what was typed when it loses the keyboard, which closing the window alone does not take from it.
    if (QWidget* focused = window()->focusWidget(); focused && !event->spontaneous() && isAncestorOf(focused)) {
        focused->clearFocus();
    }
}

void SettingsPage::takeUpLooks()
{
    m_searchIcon->setIcon(iconOf(Icon::Search, themeOf(this).color(Token::TextMuted)));
    m_contents->setMaximumWidth(static_cast<int>(columnWidthPx * textScale()));
}

}  // namespace slumbar
