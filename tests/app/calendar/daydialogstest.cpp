#include "calendar/daydialogs.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <gmock/gmock.h>

#include "app/calendar/fakehistory.h"
#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Day thursday(2026, 10, 22);

class DayDialogsTest : public ::testing::Test {
protected:
    DayDialogsTest()
    {
        m_page.show();
        QObject::connect(&m_dialogs, &DayDialogs::editMade, [this](const Edit& edit, const QString& words) {
            m_diary = m_diary.with(edit);
            m_words = words;
        });
    }

    void show(const DayRecord& record)
    {
        m_diary = diaryOf({record});
        m_dialogs.setDiary(m_diary);
    }

    static QWidget* dialog()
    {
        QWidget* open = QApplication::activeModalWidget();
        return open && QTest::qWaitForWindowActive(open) ? open : nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static bool isEnabled(const char* name)
    {
        for (const QPushButton* button : dialog()->findChildren<QPushButton*>()) {
            if (button->accessibleName() == QLatin1String(name)) {
                return button->isEnabled();
            }
        }
        std::abort();
    }

    QWidget m_page;
    FakeHistory m_history;
    DayDialogs m_dialogs{m_history, &m_page};
    Diary m_diary;
    QString m_words;
};

TEST_F(DayDialogsTest, AnEarlierVersionComesBackByAKey)
{
    const DayRecord first = usualDay(thursday, 4);
    const DayRecord second = usualDay(thursday, 3);
    m_history.told = std::vector<Revision>{{moment("2026-10-22T07:05+02:00"), DayRecord(thursday), first},
                                           {moment("2026-10-22T21:40+02:00"), first, second}};
    show(second);
    m_dialogs.openHistory(thursday);
    ASSERT_TRUE(dialog());
    EXPECT_FALSE(isEnabled("Bring this back"));
    press(Qt::Key_Down);
    EXPECT_TRUE(isEnabled("Bring this back"));
    press(Qt::Key_B);
    EXPECT_EQ(m_diary.on(thursday), first);
    EXPECT_EQ(m_words, QStringLiteral("22 October as of 07:05"));
}

TEST_F(DayDialogsTest, ADayIsClearedWithoutAQuestion)
{
    show(usualDay(thursday));
    m_dialogs.openHistory(thursday);
    ASSERT_TRUE(dialog());
    QTest::keyClick(dialog(), Qt::Key_Delete);
    EXPECT_FALSE(m_diary.find(thursday));
    EXPECT_EQ(m_words, QStringLiteral("clearing of 22 October"));
}

TEST_F(DayDialogsTest, EscapeChangesNothing)
{
    show(usualDay(thursday));
    m_dialogs.openHistory(thursday);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    m_dialogs.openNewEvent(thursday);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_EQ(m_diary.on(thursday), usualDay(thursday));
    EXPECT_TRUE(m_words.isEmpty());
}

TEST_F(DayDialogsTest, AHistoryThatCannotBeReadSaysSo)
{
    m_history.told = failure(ErrorCode::DiaryDamaged, "page 3");
    show(usualDay(thursday));
    m_dialogs.openHistory(thursday);
    ASSERT_TRUE(dialog());
    EXPECT_FALSE(dialog()->findChild<QListWidget*>()->isVisible());
    EXPECT_FALSE(isEnabled("Bring this back"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

TEST_F(DayDialogsTest, AnEventIsWrittenByKeysAlone)
{
    show(usualDay(thursday));
    m_dialogs.openNewEvent(thursday);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" Ibuprofen "));
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("400 mg"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(m_diary.on(thursday).events(), ElementsAre(Event{EventKind::Medication, "Ibuprofen", "400 mg"}));
    EXPECT_EQ(m_words, QStringLiteral("Medication of 22 October"));
    EXPECT_EQ(m_diary.on(thursday).night()->fields(), usualNight(thursday).fields());
}

TEST_F(DayDialogsTest, AKnownEventIsCorrectedInItsPlaceOrTakenOut)
{
    const Event travel{EventKind::Travel, "Lisbon", {}};
    const Event cold{EventKind::Illness, "a cold", {}};
    DayRecord record(thursday);
    record.setEvents({travel, cold});
    show(record);
    m_dialogs.openEvent(thursday, travel);
    ASSERT_TRUE(dialog());
    dialog()->findChild<QLineEdit*>()->setText(QStringLiteral("Porto"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(m_diary.on(thursday).events(), ElementsAre(Event{EventKind::Travel, "Porto", {}}, cold));
    m_dialogs.setDiary(m_diary);
    m_dialogs.openEvent(thursday, cold);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_THAT(m_diary.on(thursday).events(), ElementsAre(Event{EventKind::Travel, "Porto", {}}));
}

}  // namespace
}  // namespace slumbar
