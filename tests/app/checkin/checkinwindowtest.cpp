#include "checkin/checkinwindow.h"

#include <map>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "domain/peg.h"
#include "support/build.h"
#include "widgets/bodymap.h"
#include "widgets/keybutton.h"
#include "widgets/nightline.h"
#include "widgets/scorerow.h"
#include "widgets/sitefield.h"
#include "widgets/timeedit.h"

namespace slumbar::testing {

namespace {

const Day today(2026, 10, 29);
const NightClockTimes usual{clock("22:50"), clock("23:10"), clock("06:40"), clock("06:55")};

/// Ctrl+M.
constexpr int strokesToOpen = 1;

/// A person at the keyboard of a check-in window; counts every key, Ctrl+Enter as two, and every stroke, as one.
class Typist {
public:
    explicit Typist(const CheckIn& checkIn) : m_window(new CheckInWindow(checkIn, m_zone))
    {
        QObject::connect(m_window, &CheckInWindow::saved, m_window,
                         [this](const DayRecord& record, const QString& words) {
                             m_saved = record;
                             m_words = words;
                         });
        QObject::connect(m_window, &CheckInWindow::draftChanged, m_window,
                         [this](const QByteArray& draft) { m_draft = draft; });
        QObject::connect(m_window, &CheckInWindow::dayRequested, m_window,
                         [this](Day day) { m_requested.push_back(day); });
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window));
    }
    ~Typist() { delete m_window; }

    Typist& keys(const char* text)
    {
        for (const char* key = text; *key != '\0'; ++key) {
            press(*key == '\n' ? Qt::Key_Return : Qt::Key_unknown, *key);
        }
        return *this;
    }
    Typist& key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_count += modifiers == Qt::NoModifier ? 1 : 2;
        ++m_strokes;
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        return *this;
    }
    Typist& save() { return key(Qt::Key_Return, Qt::ControlModifier); }

    int count() const { return m_count; }
    int strokes() const { return m_strokes; }
    CheckInWindow* window() const { return m_window; }
    const std::optional<DayRecord>& saved() const { return m_saved; }
    QString words() const { return m_words; }
    const std::vector<Day>& requested() const { return m_requested; }
    QByteArray draft() const { return m_draft; }
    bool isShown(const char* words) const
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String(words);
        });
    }
    TimeEdit* time(const char* name) const
    {
        for (TimeEdit* edit : m_window->findChildren<TimeEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name)) {
                return edit;
            }
        }
        return nullptr;
    }

private:
    void press(Qt::Key code, char letter)
    {
        ++m_count;
        ++m_strokes;
        if (code == Qt::Key_unknown) {
            QTest::keyClick(QApplication::focusWidget(), letter);
        } else {
            QTest::keyClick(QApplication::focusWidget(), code);
        }
    }

    FixedZone m_zone;
    CheckInWindow* m_window;
    std::optional<DayRecord> m_saved;
    QString m_words;
    QByteArray m_draft;
    std::vector<Day> m_requested;
    int m_count = 0;
    int m_strokes = 0;
};

CheckIn emptyDay()
{
    CheckIn checkIn{DayRecord(today)};
    checkIn.usual = usual;
    checkIn.measures = {*Diary().factor("stress")};
    return checkIn;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

}  // namespace

TEST(CheckInWindowTest, AWholeCheckInTakesAtMostFortyKeys)
{
    Typist typist(emptyDay());
    typist.keys("2245\n2310\n640\n\n");   // the usual time of getting up is taken
    typist.keys("s\n15\n2\n10\n3\n2\n");  // on the side, asleep in 15, woke twice, awake 10, quality 3, rested 2
    typist.keys("3\n0\n20\n");            // back, leg, stiff
    typist.key(Qt::Key_Right).key(Qt::Key_Space);
    typist.save();
    EXPECT_LE(typist.count(), 40);
    EXPECT_LE(strokesToOpen + typist.strokes(), 40);

    ASSERT_TRUE(typist.saved());
    NightFields night = nightTimes(today, "22:45", "23:10", "06:40", "06:55");
    night.position = Position::Side;
    night.latency = std::chrono::minutes(15);
    night.awakenings = Awakenings::of<2>();
    night.awakeAfterOnset = std::chrono::minutes(10);
    night.quality = FivePoint::of<3>();
    night.rested = FivePoint::of<2>();
    PainEntry morning = backPain(PainMoment::Morning, 3);
    morning.leg = score(0);
    morning.stiffness = StiffMinutes::of<20>();
    morning.sites = {Site::LowBackRight};
    DayRecord expected(today);
    expected.setNight(valueOf(Night::make(night)));
    expected.setPain(morning);
    EXPECT_EQ(*typist.saved(), expected);
    EXPECT_EQ(typist.words(), QStringLiteral("check-in of 29 October"));
}

TEST(CheckInWindowTest, ABadDayTakesAtMostSixKeys)
{
    Typist typist(emptyDay());
    typist.key(Qt::Key_Q, Qt::AltModifier).keys("2");
    typist.key(Qt::Key_B, Qt::AltModifier).keys("7");
    EXPECT_LE(typist.count(), 6);
    typist.save();
    EXPECT_LE(strokesToOpen + typist.strokes(), 6);
    ASSERT_TRUE(typist.saved());
    NightFields night;
    night.quality = FivePoint::of<2>();
    DayRecord expected(today);
    expected.setNight(valueOf(Night::make(night)));
    expected.setPain(backPain(PainMoment::Morning, 7));
    EXPECT_EQ(*typist.saved(), expected);
}

TEST(CheckInWindowTest, SuggestionsAreNeverData)
{
    Typist typist(emptyDay());
    typist.key(Qt::Key_B, Qt::AltModifier).keys("3").save();
    ASSERT_TRUE(typist.saved());
    EXPECT_EQ(typist.saved()->night(), nullptr);
}

TEST(CheckInWindowTest, SavingWithoutAnyChangeSaysNothing)
{
    CheckIn checkIn{usualDay(today)};
    Typist typist(checkIn);
    typist.save();
    EXPECT_FALSE(typist.saved());
    EXPECT_FALSE(typist.window()->isVisible());
}

TEST(CheckInWindowTest, DraftSurvivesClosingHalfTyped)
{
    Typist first(emptyDay());
    first.keys("2245\n23");
    first.key(Qt::Key_Escape);
    EXPECT_FALSE(first.window()->isVisible());
    EXPECT_FALSE(first.saved());

    CheckIn again = emptyDay();
    again.draft = first.draft();
    Typist second(again);
    EXPECT_EQ(second.time("In bed")->value(), clock("22:45"));
    EXPECT_EQ(second.time("Lights out")->text(), QStringLiteral("23"));
    EXPECT_EQ(second.time("Lights out")->value(), std::nullopt);
    EXPECT_EQ(second.time("Woke")->text(), QString());
}

TEST(CheckInWindowTest, ADraftThatIsNotOneIsLeftAlone)
{
    CheckIn checkIn{usualDay(today)};
    checkIn.draft = "not a draft";
    Typist typist(checkIn);
    EXPECT_EQ(typist.time("In bed")->value(), clock("22:45"));
}

TEST(CheckInWindowTest, ATimeThatIsNoneStaysAndKeepsTheFocus)
{
    Typist typist(emptyDay());
    typist.keys("2570\n");
    EXPECT_TRUE(typist.time("In bed")->isInvalid());
    EXPECT_EQ(QApplication::focusWidget(), typist.time("In bed"));
    typist.save();
    EXPECT_FALSE(typist.saved());
    EXPECT_TRUE(typist.window()->isVisible());
    EXPECT_EQ(typist.time("In bed")->text(), QStringLiteral("2570"));
}

TEST(CheckInWindowTest, AnImpossibleNightIsExplainedAndRepaired)
{
    Typist typist(emptyDay());
    typist.keys("2245\n2310\n640\n1855\n");
    KeyButton* repair = nullptr;
    for (KeyButton* button : typist.window()->findChildren<KeyButton*>()) {
        repair = button->text().contains(QStringLiteral("Up 06:55")) ? button : repair;
    }
    ASSERT_NE(repair, nullptr);
    EXPECT_TRUE(repair->isVisible());
    repair->click();
    EXPECT_EQ(typist.time("Up")->value(), clock("06:55"));
    typist.save();
    ASSERT_TRUE(typist.saved());
    EXPECT_EQ((*typist.saved()->night())->outOfBed, moment("2026-10-29T06:55+01:00"));
}

TEST(CheckInWindowTest, MoreTimeAwakeThanInBedIsNotSaved)
{
    Typist typist(emptyDay());
    typist.keys("2245\n2310\n640\n655\ns\n600\n");
    typist.save();
    EXPECT_FALSE(typist.saved());
    EXPECT_TRUE(typist.window()->isVisible());
}

TEST(CheckInWindowTest, LineAndFieldsMoveEachOther)
{
    Typist typist(emptyDay());
    typist.keys("2245\n2310\n");
    auto* line = typist.window()->findChild<NightLine*>();
    EXPECT_EQ(line->night().recorded.lightsOut, clock("23:10"));
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Tab);
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_EQ(typist.time("Lights out")->value(), clock("23:15"));
}

TEST(CheckInWindowTest, EveningIsOneKeyAway)
{
    Typist typist(emptyDay());
    typist.key(Qt::Key_E, Qt::ControlModifier);
    typist.keys("4\n1\n6\ny\n7\n").keys("Long drive").save();
    ASSERT_TRUE(typist.saved());
    PainEntry evening = backPain(PainMoment::Evening, 4);
    evening.leg = score(1);
    evening.worst = score(6);
    evening.flare = true;
    evening.note = "Long drive";
    DayRecord expected(today);
    expected.setPain(evening);
    expected.setMark({"stress", 7.0, {}});
    EXPECT_EQ(*typist.saved(), expected);
}

TEST(CheckInWindowTest, TheWeekIsAskedBeforeItsEveningAndIsDataOnlyWhenAnswered)
{
    CheckIn checkIn = emptyDay();
    checkIn.isEvening = true;
    checkIn.weekly = pegAskedOn(Diary(), day("2026-11-01"));
    Typist typist(checkIn);
    EXPECT_TRUE(typist.isShown("The last seven days"));
    EXPECT_EQ(nameOf(QApplication::focusWidget()), QStringLiteral("How bad was your pain on average?"));
    typist.keys("5\n3\n");
    EXPECT_FALSE(typist.isShown("PEG score 4.0"));
    typist.keys("4\n");
    EXPECT_TRUE(typist.isShown("PEG score 4.0"));
    EXPECT_EQ(nameOf(QApplication::focusWidget()), QStringLiteral("Back pain"));
    typist.keys("4");
    EXPECT_TRUE(typist.draft().contains("peg_activity"));

    CheckIn again = checkIn;
    again.draft = typist.draft();
    Typist later(again);
    later.save();
    ASSERT_TRUE(later.saved());
    DayRecord expected(today);
    expected.setPain(backPain(PainMoment::Evening, 4));
    expected.setMark({"peg_pain", 5.0, {}});
    expected.setMark({"peg_enjoyment", 3.0, {}});
    expected.setMark({"peg_activity", 4.0, {}});
    EXPECT_EQ(*later.saved(), expected);

    again.draft.clear();
    again.record = expected;
    Typist emptied(again);
    for (ScoreRow* row : emptied.window()->findChildren<ScoreRow*>()) {
        if (nameOf(row).contains(QLatin1String("activity"))) {
            row->setFocus();
        }
    }
    emptied.key(Qt::Key_Delete).save();
    expected.removeMark("peg_activity");
    EXPECT_EQ(*emptied.saved(), expected);
}

TEST(CheckInWindowTest, AnAnswerBetweenTwoNumbersIsLeftAsItIs)
{
    CheckIn checkIn = emptyDay();
    checkIn.isEvening = true;
    checkIn.record.setMark({"peg_pain", 4.5, "from a letter"});
    checkIn.weekly = pegAskedOn(Diary(), day("2026-11-01"));
    Typist typist(checkIn);
    typist.keys("\n6").save();
    ASSERT_TRUE(typist.saved());
    EXPECT_EQ(*typist.saved()->mark("peg_pain"), *checkIn.record.mark("peg_pain"));
}

TEST(CheckInWindowTest, OnOtherDaysNothingIsAskedOfTheWeek)
{
    CheckIn checkIn = emptyDay();
    checkIn.isEvening = true;
    Typist typist(checkIn);
    EXPECT_FALSE(typist.isShown("The last seven days"));
}

TEST(CheckInWindowTest, RarerFieldsOpenByKey)
{
    Typist typist(emptyDay());
    typist.key(Qt::Key_D, Qt::ControlModifier);
    typist.keys("20\n15\n18.5\n").save();
    ASSERT_TRUE(typist.saved());
    const Night& night = *typist.saved()->night();
    EXPECT_EQ(night->nap, std::chrono::minutes(20));
    EXPECT_EQ(night->tryingAfterAwakening, std::chrono::minutes(15));
    EXPECT_EQ(night->roomCelsius, 18.5);
}

TEST(CheckInWindowTest, CorrectingADeviceNightLeavesItAndCountsTheHandWrittenOne)
{
    NightFields fields = usualNight(today).fields();
    fields.source = "garmin";
    fields.quality = std::nullopt;
    fields.deep = std::chrono::minutes(60);
    const Night device = valueOf(Night::make(fields));
    CheckIn checkIn{DayRecord(today)};
    checkIn.record.setNight(device);

    Typist painOnly(checkIn);
    painOnly.key(Qt::Key_B, Qt::AltModifier).keys("3").save();
    ASSERT_TRUE(painOnly.saved());
    EXPECT_EQ(painOnly.saved()->nights(), std::vector{device});

    Typist corrected(checkIn);
    corrected.key(Qt::Key_Q, Qt::AltModifier).keys("4").save();
    ASSERT_TRUE(corrected.saved());
    ASSERT_EQ(corrected.saved()->nights().size(), 2u);
    EXPECT_TRUE(corrected.saved()->night()->isByHand());
    EXPECT_EQ((*corrected.saved()->night())->quality, FivePoint::of<4>());
    EXPECT_EQ(*corrected.saved()->nightFrom("garmin"), device);
}

TEST(CheckInWindowTest, TabGoesInReadingOrderAndEveryStopHasAName)
{
    Typist typist(emptyDay());
    typist.window()->findChild<ScoreRow*>()->setFocus();
    QWidget* const start = typist.time("In bed");
    start->setFocus();
    std::vector<QWidget*> stops;
    do {
        stops.push_back(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && stops.size() < 60);
    ASSERT_LT(stops.size(), 60u);
    EXPECT_GT(stops.size(), 15u);
    const auto middle = [&typist](QWidget* widget) {
        return widget->mapTo(typist.window(), QPoint(widget->rect().center().x(), widget->rect().top()));
    };
    for (QWidget* stop : stops) {
        EXPECT_FALSE(nameOf(stop).isEmpty()) << stop->metaObject()->className();
    }
    // The heading and the line stand above the first field: they end the round.
    for (std::size_t i = 1; i < stops.size() && middle(stops[i]).y() >= middle(start).y() - 8; ++i) {
        const QPoint before = middle(stops[i - 1]);
        const QPoint here = middle(stops[i]);
        const bool isBelow = here.y() > before.y() - 8;
        const bool isSameLine = qAbs(here.y() - before.y()) <= 24;
        EXPECT_TRUE(isBelow || (isSameLine && here.x() > before.x()))
            << nameOf(stops[i - 1]).toStdString() << " before " << nameOf(stops[i]).toStdString();
    }
}

TEST(CheckInWindowTest, OpenDaysAreOfferedWithoutBlameAndAreOneKeyAway)
{
    CheckIn checkIn = emptyDay();
    checkIn.openDays = {today - 1, today - 4};
    Typist typist(checkIn);
    EXPECT_TRUE(typist.isShown("Yesterday was not written down. 2 of the last 7 days are open."));
    typist.keys("2245\n");
    typist.key(Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(typist.requested(), std::vector{today - 1});
    EXPECT_FALSE(typist.window()->isVisible());
    EXPECT_FALSE(typist.saved());
    EXPECT_TRUE(typist.draft().contains("22:45"));
}

TEST(CheckInWindowTest, SavingTodayStaysThereEvenWhereDaysAreOpen)
{
    CheckIn checkIn = emptyDay();
    checkIn.openDays = {today - 1};
    Typist typist(checkIn);
    typist.key(Qt::Key_B, Qt::AltModifier).keys("3").save();
    EXPECT_TRUE(typist.saved());
    EXPECT_TRUE(typist.requested().empty());
}

TEST(CheckInWindowTest, CatchingUpGoesOnToTheNextOpenDayWhenSaved)
{
    CheckIn checkIn = emptyDay();
    checkIn.record = DayRecord(today - 1);
    checkIn.isToday = false;
    checkIn.isCatchingUp = true;
    checkIn.openDays = {today - 4, today};
    Typist typist(checkIn);
    EXPECT_TRUE(typist.isShown("Saving goes on to Sunday."));
    typist.key(Qt::Key_B, Qt::AltModifier).keys("3").save();
    EXPECT_TRUE(typist.saved());
    EXPECT_EQ(typist.requested(), std::vector{today - 4});

    Typist ended(checkIn);
    ended.key(Qt::Key_Escape);
    EXPECT_TRUE(ended.requested().empty());
}

TEST(CheckInWindowTest, AnAcceptedSuggestionIsDataAtOnceWhateverMoves)
{
    Typist typist(emptyDay());
    typist.keys("\n");
    EXPECT_EQ(typist.time("In bed")->value(), clock("22:50"));
    EXPECT_TRUE(typist.draft().contains("22:50"));
    EXPECT_TRUE(QTest::qWaitFor([&typist] { return !typist.time("In bed")->property("suggested").toBool(); }, 1000));
}

TEST(CheckInWindowTest, AClockTimeCanBeTakenBack)
{
    CheckIn checkIn{usualDay(today)};
    Typist typist(checkIn);
    TimeEdit* up = typist.time("Up");
    up->setFocus(Qt::TabFocusReason);
    up->selectAll();
    typist.key(Qt::Key_Delete).key(Qt::Key_Return).save();
    ASSERT_TRUE(typist.saved());
    NightFields night = usualNight(today).fields();
    night.outOfBed = std::nullopt;
    DayRecord expected = usualDay(today);
    expected.setNight(valueOf(Night::make(night)));
    EXPECT_EQ(*typist.saved(), expected);
}

TEST(CheckInWindowTest, ANightWithoutSleepKeepsItsTimesInBed)
{
    Typist typist(emptyDay());
    typist.keys("2245\n2310\n\n");
    TimeEdit* woke = typist.time("Woke");
    woke->setFocus(Qt::TabFocusReason);
    woke->selectAll();
    typist.key(Qt::Key_Delete).key(Qt::Key_Return);
    typist.keys("655\n");
    typist.key(Qt::Key_D, Qt::ControlModifier);
    auto* sleepless = typist.window()->findChild<QCheckBox*>();
    sleepless->setFocus();
    typist.key(Qt::Key_Space).save();
    ASSERT_TRUE(typist.saved());
    const Night& night = *typist.saved()->night();
    EXPECT_TRUE(night->isSleepless);
    EXPECT_EQ(night.totalSleep(), std::chrono::minutes(0));
    EXPECT_EQ(night->outOfBed, moment("2026-10-29T06:55+01:00"));
    EXPECT_EQ(night->latency, std::nullopt);
}

TEST(CheckInWindowTest, ANightOverTheClockChangeIsAsLongAsItWas)
{
    const CentralEurope2026 zone;
    const Day sunday(2026, 10, 25);
    CheckInWindow window(CheckIn{DayRecord(sunday)}, zone);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    std::optional<DayRecord> saved;
    QObject::connect(&window, &CheckInWindow::saved, &window, [&saved](const DayRecord& record) { saved = record; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (const char* time : {"2245", "2300", "600", "615"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(time));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->night()->totalSleep(), std::chrono::hours(8));
}

TEST(CheckInWindowTest, EveryMeasureOfTheEveningIsWrittenInItsKind)
{
    const auto measure = [](std::string id, FactorKind kind) {
        FactorFields fields;
        fields.id = std::move(id);
        fields.kind = kind;
        return valueOf(Factor::make(fields));
    };
    CheckIn checkIn = emptyDay();
    checkIn.isEvening = true;
    checkIn.record.setMark({"mood", NotApplicable{}, "ill"});
    checkIn.measures = {measure("stress", FactorKind::Rating),        measure("caffeine_mg", FactorKind::Amount),
                        measure("exercise_min", FactorKind::Minutes), measure("painkiller", FactorKind::Check),
                        measure("supper", FactorKind::Clock),         measure("mood", FactorKind::Rating)};
    Typist typist(checkIn);
    typist.key(Qt::Key_S, Qt::AltModifier).keys("7\n82.5\n40\ny\n1830\n").save();
    ASSERT_TRUE(typist.saved());
    DayRecord expected(today);
    expected.setMark({"stress", 7.0, {}});
    expected.setMark({"caffeine_mg", 82.5, {}});
    expected.setMark({"exercise_min", 40.0, {}});
    expected.setMark({"painkiller", Done{}, {}});
    expected.setMark({"supper", clock("18:30"), {}});
    expected.setMark({"mood", NotApplicable{}, "ill"});
    EXPECT_EQ(*typist.saved(), expected);
}

TEST(CheckInWindowTest, PlacesAreMarkedByListByKeysAndByClickAndAreTheSame)
{
    Typist typist(emptyDay());
    auto* body = typist.window()->findChild<BodyMap*>();
    body->setFocus();
    typist.key(Qt::Key_Space);  // the low back, left
    EXPECT_EQ(body->sites(), std::set{Site::LowBackLeft});
    auto* sites = typist.window()->findChild<SiteField*>();
    EXPECT_EQ(sites->sites(), body->sites());
    // The person's right is at the right of the figure seen from behind.
    const QPoint rightThigh = body->spokenPart(static_cast<int>(Site::ThighRight)).place.center();
    EXPECT_GT(rightThigh.x(), body->spokenPart(static_cast<int>(Site::ThighLeft)).place.center().x());
    QTest::mouseClick(body, Qt::LeftButton, {}, rightThigh);
    EXPECT_EQ(body->sites(), (std::set{Site::LowBackLeft, Site::ThighRight}));
    EXPECT_EQ(sites->sites(), body->sites());
    EXPECT_TRUE(typist.draft().contains("thigh_right"));
}

TEST(CheckInWindowTest, EveryUnderlinedLetterLeadsToOneField)
{
    CheckIn checkIn = emptyDay();
    checkIn.weekly = pegAskedOn(Diary(), day("2026-11-01"));
    for (const bool isEvening : {false, true}) {
        checkIn.isEvening = isEvening;
        Typist typist(checkIn);
        if (!isEvening) {
            typist.key(Qt::Key_D, Qt::ControlModifier);
        }
        std::map<QString, QString> taken;
        for (const QLabel* label : typist.window()->findChildren<QLabel*>()) {
            const QString key = QKeySequence::mnemonic(label->text()).toString();
            if (label->isVisible() && label->buddy() && !key.isEmpty()) {
                EXPECT_FALSE(taken.contains(key)) << label->text().toStdString() << " and " << taken[key].toStdString();
                taken[key] = label->text();
            }
        }
        EXPECT_GE(taken.size(), 6u);
    }
}

TEST(CheckInWindowTest, EveryFieldExplainsItself)
{
    CheckIn checkIn = emptyDay();
    checkIn.weekly = pegAskedOn(Diary(), day("2026-11-01"));
    for (const bool isEvening : {false, true}) {
        checkIn.isEvening = isEvening;
        Typist typist(checkIn);
        if (!isEvening) {
            typist.key(Qt::Key_D, Qt::ControlModifier);
        }
        for (QWidget* widget : typist.window()->findChildren<QWidget*>()) {
            const bool isField = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
                                 !qobject_cast<QAbstractButton*>(widget) && !widget->focusProxy();
            EXPECT_TRUE(!isField || !widget->whatsThis().isEmpty())
                << widget->metaObject()->className() << ' ' << nameOf(widget).toStdString();
        }
    }
}

TEST(CheckInWindowTest, FitsALowScreenByScrolling)
{
    Typist typist(emptyDay());
    EXPECT_LE(typist.window()->minimumSizeHint().height(), 560);
    EXPECT_LE(typist.window()->minimumSizeHint().width(), 1024);
}

}  // namespace slumbar::testing
