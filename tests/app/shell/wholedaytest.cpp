// A whole day by the keyboard alone, in the real windows over a diary in a real file: the morning's check-in, the
// checklist at night, a day of last week corrected, that taken back, and a look at the trend.
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include "charts/chartview.h"
#include "checkin/checkinwindow.h"
#include "routine/bedtimechecklist.h"
#include "shell/mainwindow.h"
#include "storage/diaryfile.h"
#include "support/build.h"
#include "theme/applytheme.h"

namespace slumbar {
namespace {

using testing::day;
using testing::moment;
using testing::score;
using testing::usualDay;
using testing::valueOf;

const Day today = day("2026-10-29");
const Day lastWeek = day("2026-10-22");

class WholeDayTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    void SetUp() override
    {
        Edit past;
        for (Day on = day("2026-10-01"); on < today; on = on.next()) {
            past.days.push_back(usualDay(on));
        }
        ASSERT_TRUE(session.journal().apply(past));
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), key, modifiers);
    }

    static void type(const char* text)
    {
        for (const char* letter = text; *letter != '\0'; ++letter) {
            if (*letter == '\n') {
                press(Qt::Key_Return);
            } else {
                QTest::keyClick(QApplication::focusWidget(), *letter);
            }
        }
    }

    /// The window that the last key brought to the front.
    template<class Window>
    static Window* front()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget* widget : all) {
            auto* window = qobject_cast<Window*>(widget);
            if (window && window->isVisible()) {
                // A desktop gives it the keyboard by itself.
                QApplication::setActiveWindow(window);
                return window;
            }
        }
        return nullptr;
    }

    void goBackToTheWindow()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::setActiveWindow(&window);
    }

    DayRecord written(Day on) const { return valueOf(DiaryFile::read(path)).on(on); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("diary.slumbar"));
    testing::StoppedClock clock{moment("2026-10-29T07:02+01:00")};
    testing::FixedZone zone;
    std::unique_ptr<DiaryFile> file = valueOf(DiaryFile::open(path, Access::ReadWrite, clock));
    Session session{Diary(), *file};
    MainWindow window{session, clock, zone};
};

TEST_F(WholeDayTest, ByTheKeyboardAlone)
{
    press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(front<CheckInWindow>());
    type("2230\n2300\n630\n645\n");
    press(Qt::Key_B, Qt::AltModifier);
    type("5");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(written(today).pain(PainMoment::Morning)->back, score(5));
    ASSERT_TRUE(written(today).night());
    EXPECT_EQ((*written(today).night())->finalAwakening, moment("2026-10-29T06:30+01:00"));

    goBackToTheWindow();
    clock.set(moment("2026-10-29T21:30+01:00"));
    window.lookAtClock();
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(front<BedtimeChecklist>());
    type("1330\n");
    press(Qt::Key_Escape);
    ASSERT_TRUE(written(today).mark("caffeine_cutoff"));
    EXPECT_EQ(std::get<ClockTime>(written(today).mark("caffeine_cutoff")->value), ClockTime::at(13, 30));

    goBackToTheWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    CheckInWindow* correction = front<CheckInWindow>();
    ASSERT_TRUE(correction);
    EXPECT_EQ(correction->day(), lastWeek);
    press(Qt::Key_B, Qt::AltModifier);
    type("8");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(written(lastWeek).pain(PainMoment::Morning)->back, score(8));

    goBackToTheWindow();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(lastWeek), usualDay(lastWeek));

    press(Qt::Key_3, Qt::ControlModifier);
    auto* chart = window.findChild<ChartView*>();
    ASSERT_TRUE(chart);
    for (int stops = 0; stops < 20 && QApplication::focusWidget() != chart; ++stops) {
        press(Qt::Key_Tab);
    }
    ASSERT_EQ(QApplication::focusWidget(), chart);
    press(Qt::Key_End);
    EXPECT_TRUE(chart->cursorStop());
}

}  // namespace
}  // namespace slumbar
