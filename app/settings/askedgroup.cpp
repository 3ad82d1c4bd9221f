#include "settings/askedgroup.h"

#include <QLocale>

#include "domain/peg.h"
#include "theme/metrics.h"
#include "widgets/choicebox.h"
#include "widgets/keybutton.h"

namespace slumbar {

AskedGroup::AskedGroup(QWidget* parent) : SettingsGroup(tr("Habits and questions"), parent)
{
    addHabits();
    addWeek();
    setDiary(m_diary);
}

void AskedGroup::setDiary(const Diary& diary)
{
    m_diary = diary;
    const Factor* question = diary.factor(pegItems.front());
    const bool isPutAway = !question || (*question)->isArchived;
    // A diary from elsewhere may ask on several weekdays: then none is the chosen one.
    const auto weekday = isPutAway ? 0u : pegWeekday(diary).value_or(8);
    m_weekday->setCurrentIndex(m_weekday->findData(static_cast<int>(weekday)));
    m_week->showStandard();
}

void AskedGroup::addHabits()
{
    auto* edit = new KeyButton(KeyButton::Kind::Secondary, tr("Edit habits…"));
    edit->setControlHeight(metrics::controlHeight);
    connect(edit, &QPushButton::clicked, this, &AskedGroup::habitsRequested);
    addRow({tr("Your routine"), tr("What the evening asks for, on which days and in which order."),
            tr("Add, change, pause or put away habits. What was written down of them is never lost."),
            tr("checklist factors targets schedule pause archive")},
           edit);
}

/// In the order of the locale's week.
void AskedGroup::addWeek()
{
    const QString name = tr("Questions about the week");
    const QLocale locale;
    m_weekday = new ChoiceBox(name);
    for (int i = 0; i < 7; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        m_weekday->addItem(locale.standaloneDayName(weekday, QLocale::LongFormat), weekday);
    }
    //: the questions about the week are not asked
    m_weekday->addItem(tr("Never"), 0);
    m_week = addRow({name, tr("Three ratings (PEG), in the evening part of the check-in."),
                     tr("How bad the pain was over seven days and how much it interfered with enjoyment and activity: "
                        "the PEG scale (Krebs 2009). Clinicians know it, and the printed month shows it."),
                     tr("peg weekly score enjoyment activity weekday report")},
                    m_weekday);
    m_week->addPart(
        {[this] { return pegWeekday(m_diary) == pegWeekday(Diary()); }, [this] { askOn(pegWeekday(Diary())); }});
    connect(m_weekday, &QComboBox::activated, this, [this] {
        const int weekday = m_weekday->currentData().toInt();
        askOn(weekday == 0 ? std::nullopt : std::optional(static_cast<unsigned>(weekday)));
    });
}

void AskedGroup::askOn(std::optional<unsigned> isoWeekday)
{
    Edit edit;
    edit.factors = withPegOn(m_diary, isoWeekday);
    if (*edit.factors != m_diary.factors()) {
        //: what undo will say it takes back
        Q_EMIT editMade(edit, tr("weekday of the questions about the week"));
    }
    setDiary(m_diary);  // the diary may not have taken it
}

}  // namespace slumbar
