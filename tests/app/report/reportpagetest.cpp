#include "report/reportpage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "report/questions.h"
#include "text/words.h"
#include "widgets/segmentedcontrol.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Moment secondOfNovember = moment("2026-11-02T09:00+01:00");

class ReportPageTest : public ::testing::Test {
protected:
    ReportPageTest()
    {
        ReportDialogs dialogs;
        dialogs.chooseFile = [this](QWidget*, const QString& suggestedName) {
            m_suggested = suggestedName;
            return m_path;
        };
        dialogs.choosePrinter = [this](QWidget*, QPrinter& printer) {
            printer.setOutputFileName(m_path);
            return true;
        };
        dialogs.showPreview = [this](QWidget*, QPrinter& printer, const std::function<void(QPrinter&)>& paint) {
            printer.setOutputFileName(m_path);
            paint(printer);
            m_isPreviewed = true;
        };
        m_page.setDialogs(std::move(dialogs));
        m_page.resize(1000, 760);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page)) << "shortcuts belong to the active window";
        m_page.setDiary(octoberDiary(), secondOfNovember);
        m_page.chooseMonth(october2026);
    }

    QPushButton* button(const QString& name) const
    {
        for (QPushButton* found : m_page.findChildren<QPushButton*>()) {
            if (found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }

    bool says(const QString& words) const
    {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("october.pdf"));
    QString m_suggested;
    bool m_isPreviewed = false;
    ReportPage m_page;
};

TEST_F(ReportPageTest, BeginsWithTheAnswer)
{
    EXPECT_TRUE(says(QStringLiteral("morning pain 4.6")));
    EXPECT_TRUE(says(QStringLiteral("28 nights, 28 mornings")));
}

TEST_F(ReportPageTest, SavesAPdfByKey)
{
    QTest::keyClick(&m_page, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_suggested, QStringLiteral("slumbar-2026-10.pdf"));
    EXPECT_TRUE(QFile::exists(m_path));
    EXPECT_TRUE(says(QStringLiteral("Saved as")));
}

TEST_F(ReportPageTest, AFailedSaveIsSaidInWords)
{
    m_path = m_folder.filePath(QStringLiteral("missing/october.pdf"));
    QTest::keyClick(&m_page, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(says(words::error({ErrorCode::FileNotWritable, {}})));
    EXPECT_FALSE(says(QStringLiteral("Saved as")));
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(ReportPageTest, AChangeOfMindSavesNothing)
{
    m_path.clear();
    QTest::keyClick(&m_page, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_suggested.isEmpty()) << "the person was asked";
    EXPECT_FALSE(says(QStringLiteral("Saved as")));
}

TEST_F(ReportPageTest, SavesAWebPageByKey)
{
    QTest::keyClick(&m_page, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_suggested, QStringLiteral("slumbar-2026-10.html"));
    QFile saved(m_path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(says(QStringLiteral("Saved as")));
}

TEST_F(ReportPageTest, TheReportSpeaksAnotherLanguageThanTheWindow)
{
    const auto controls = m_page.findChildren<SegmentedControl*>();
    const auto language = std::find_if(controls.begin(), controls.end(), [](const SegmentedControl* control) {
        return control->accessibleName() == QStringLiteral("Language of the report");
    });
    ASSERT_NE(language, controls.end());
    (*language)->setFocus();
    QTest::keyClick(*language, Qt::Key_Right);
    QTest::keyClick(&m_page, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QFile saved(m_path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("<html lang=\"de\""));
    EXPECT_TRUE(says(QStringLiteral("morning pain 4.6")));
    EXPECT_TRUE(says(QStringLiteral("Saved as")));
}

TEST_F(ReportPageTest, PrintsEveryPage)
{
    QTest::keyClick(&m_page, Qt::Key_P, Qt::ControlModifier);
    QFile printed(m_path);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_EQ(printed.readAll().count("/Type /Page\n"), 3);
}

TEST_F(ReportPageTest, PreviewPaintsWhatWillBePrinted)
{
    button(QStringLiteral("Print preview"))->click();
    EXPECT_TRUE(m_isPreviewed);
    EXPECT_TRUE(QFile::exists(m_path));
}

TEST_F(ReportPageTest, KeysStepThroughTheMonths)
{
    QTest::keyClick(&m_page, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(says(QStringLiteral("September: ")));
    QTest::keyClick(&m_page, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&m_page, Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(says(QStringLiteral("Nothing is recorded in November 2026")));
    QTest::keyClick(&m_page, Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(says(QStringLiteral("November 2026"))) << "months to come have no report";
}

TEST_F(ReportPageTest, AnEmptyMonthTeachesAndLeadsBack)
{
    m_page.chooseMonth(std::chrono::year(2026) / std::chrono::November);
    EXPECT_TRUE(says(QStringLiteral("From seven nights")));
    EXPECT_FALSE(button(QStringLiteral("Print…"))->isEnabled());
    QPushButton* back = button(QStringLiteral("Go to October 2026"));
    ASSERT_TRUE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_TRUE(says(QStringLiteral("October: ")));
    EXPECT_TRUE(button(QStringLiteral("Print…"))->isEnabled());
}

TEST_F(ReportPageTest, ThePagesAreReadableByAScreenReader)
{
    const auto children = m_page.findChildren<QWidget*>();
    const auto pages = std::find_if(children.begin(), children.end(), [](const QWidget* child) {
        return child->accessibleName() == QStringLiteral("The report as it prints");
    });
    ASSERT_NE(pages, children.end());
    EXPECT_TRUE((*pages)->accessibleDescription().contains(QStringLiteral("Morning pain averaged 4.6")));
    EXPECT_TRUE(button(QStringLiteral("‹ September")));
}

/// The page beside a diary that takes its edits.
class ReportQuestionsTest : public ReportPageTest {
protected:
    ReportQuestionsTest()
    {
        QObject::connect(&m_page, &ReportPage::editMade, &m_page, [this](const Edit& edit, const QString& words) {
            m_undoing = m_diary.undoing(edit);
            m_diary = m_diary.with(edit);
            m_undoWords = words;
            m_page.setDiary(m_diary, secondOfNovember);
        });
    }

    QPlainTextEdit* field() const { return m_page.findChild<QPlainTextEdit*>(); }
    std::vector<std::string> kept() const { return questions(m_diary, DayRange::ofMonth(october2026)); }

    Diary m_diary = octoberDiary();
    Edit m_undoing;
    QString m_undoWords;
};

TEST_F(ReportQuestionsTest, WhatIsTypedIsKeptInTheDiaryWhenTheFieldIsLeft)
{
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("Less ibuprofen?"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), QStringLiteral("  Is it the disc? "));
    EXPECT_THAT(kept(), IsEmpty()) << "nobody is written down in the middle of a word";
    QTest::keyClick(field(), Qt::Key_Tab);
    EXPECT_FALSE(field()->hasFocus());
    EXPECT_THAT(kept(), ElementsAre("Less ibuprofen?", "Is it the disc?"));
    EXPECT_EQ(m_undoWords, QStringLiteral("questions for the visit"));
}

TEST_F(ReportQuestionsTest, APauseKeepsThemToo)
{
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("Why?"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !kept().empty(); }));
    EXPECT_TRUE(field()->hasFocus()) << "typing goes on";
    QTest::keyClicks(field(), QStringLiteral(" And when?"));
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("Why? And when?"));
}

TEST_F(ReportQuestionsTest, APrintHoldsWhatWasJustTyped)
{
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("Why?"));
    QTest::keyClick(&m_page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_THAT(kept(), ElementsAre("Why?"));
    EXPECT_TRUE(QFile::exists(m_path));
}

TEST_F(ReportQuestionsTest, UndoTakesThemOutOfTheField)
{
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("Why?"));
    QTest::keyClick(field(), Qt::Key_Tab);
    m_diary = m_diary.with(m_undoing);
    m_page.setDiary(m_diary, secondOfNovember);
    EXPECT_TRUE(field()->toPlainText().isEmpty());
}

TEST_F(ReportQuestionsTest, EachMonthHasItsOwn)
{
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("Why?"));
    QTest::keyClick(&m_page, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(field()->toPlainText().isEmpty());
    EXPECT_THAT(kept(), ElementsAre("Why?"));
    QTest::keyClick(&m_page, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("Why?"));
}

TEST_F(ReportPageTest, WhatCouldNotBeKeptStaysInTheField)
{
    auto* field = m_page.findChild<QPlainTextEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Why?"));
    QTest::keyClick(field, Qt::Key_Tab);
    m_page.setDiary(octoberDiary(), moment("2026-11-03T09:00+01:00"));
    EXPECT_EQ(field->toPlainText(), QStringLiteral("Why?")) << "the diary could not be written, say";
}

TEST_F(ReportPageTest, APageWithoutADiaryIsQuiet)
{
    ReportPage page;
    page.show();
    QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
    page.setDiary(Diary(), secondOfNovember);
    EXPECT_TRUE(page.isVisible());
}

}  // namespace
}  // namespace slumbar
