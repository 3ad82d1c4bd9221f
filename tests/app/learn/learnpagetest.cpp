#include "learn/learnpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "learn/articlemodel.h"
#include "learn/articleview.h"
#include "support/accessibletree.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "widgets/keybutton.h"

namespace slumbar {
namespace {

using testing::day;
using ::testing::IsEmpty;
using testing::moment;

const Moment now = moment("2026-10-29T07:02+01:00");

class LearnPageTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    void SetUp() override { showAt(1176, 740); }

    void showAt(int width, int height)
    {
        page.resize(width, height);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    static QString titleIn(const QModelIndex& index) { return index.data().toString(); }

    LearnPage page;
    QLineEdit* search = page.findChild<QLineEdit*>();
    QListView* list = page.findChild<QListView*>();
    ArticleView* article = page.findChild<ArticleView*>();
    KeyButton* back = page.findChild<KeyButton*>();
};

TEST_F(LearnPageTest, TheFirstArticleIsOpenAndArrowsReadTheNext)
{
    EXPECT_EQ(page.shownArticle(), QStringLiteral("sleep-and-pain"));
    EXPECT_EQ(article->verticalScrollBar()->value(), 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(page.shownArticle(), QStringLiteral("how-much-sleep"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(page.shownArticle(), QStringLiteral("when-to-see-someone")) << "headings are passed over";
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(article->hasFocus());
}

TEST_F(LearnPageTest, TypingInTheListSearchesAndEscapeTakesItBack)
{
    list->setFocus();
    QTest::keyClicks(list, QStringLiteral("w"));
    QTest::keyClicks(search, QStringLiteral("arfarin"));
    EXPECT_EQ(search->text(), QStringLiteral("warfarin"));
    EXPECT_TRUE(search->hasFocus());
    EXPECT_EQ(list->model()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(page.shownArticle(), QStringLiteral("omega-3-and-turmeric"));
    EXPECT_TRUE(article->hasFocus());
    QTest::keyClick(article, Qt::Key_Escape);
    EXPECT_EQ(search->text(), QString());
    EXPECT_EQ(titleIn(list->currentIndex()), QStringLiteral("Omega-3 and turmeric"));
    QTest::keyClick(article, Qt::Key_Escape);
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(LearnPageTest, ASearchWithoutResultSaysSo)
{
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("zebra"));
    bool isSaid = false;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("zebra")));
    }
    EXPECT_TRUE(isSaid);
    EXPECT_EQ(page.shownArticle(), QStringLiteral("sleep-and-pain"));
}

TEST_F(LearnPageTest, BackLeadsThroughTheLinksThatWereFollowed)
{
    EXPECT_FALSE(back->isVisible());
    page.showArticle(QStringLiteral("caffeine"));
    Q_EMIT article->articleRequested(QStringLiteral("experiments"));
    EXPECT_EQ(page.shownArticle(), QStringLiteral("experiments"));
    EXPECT_EQ(titleIn(list->currentIndex()), QStringLiteral("Testing a habit on yourself"));
    QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page.shownArticle(), QStringLiteral("caffeine"));
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(page.shownArticle(), QStringLiteral("sleep-and-pain"));
    EXPECT_FALSE(back->isVisible());
}

TEST_F(LearnPageTest, AnArticleThatDoesNotExistChangesNothing)
{
    page.showArticle(QStringLiteral("zebra"));
    EXPECT_EQ(page.shownArticle(), QStringLiteral("sleep-and-pain"));
}

TEST_F(LearnPageTest, WhereThereIsNoRoomForBothOneIsShown)
{
    showAt(520, 600);
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(article->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_TRUE(list->isVisible()) << "arrows only choose";
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(article->isVisible());
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(article->hasFocus());
    EXPECT_EQ(article->verticalScrollBar()->value(), 0);
    QTest::keyClick(article, Qt::Key_Escape);
    EXPECT_TRUE(list->isVisible());
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(LearnPageTest, SignsOfTheDiaryAreSaidInTheListAndInTheArticle)
{
    std::vector<DayRecord> days;
    for (Day on = day("2026-10-05"); on <= day("2026-10-29"); on = on.next()) {
        DayRecord record = testing::usualDay(on);
        PainEntry stiff = testing::backPain(PainMoment::Morning, 3);
        stiff.stiffness = StiffMinutes::of<45>();
        record.setPain(stiff);
        days.push_back(record);
    }
    page.showArticle(QStringLiteral("when-to-see-someone"));
    EXPECT_FALSE(article->toPlainText().contains(QStringLiteral("What your diary shows")));
    page.setDiary(testing::diaryOf(days), now);
    EXPECT_TRUE(article->toPlainText().contains(QStringLiteral("on 25 of the 25 mornings")));
    EXPECT_EQ(list->currentIndex().data(Qt::AccessibleTextRole),
              QStringLiteral("When to see someone, Your diary shows 1 sign"));
    page.setDiary(Diary(), now);
    EXPECT_FALSE(article->toPlainText().contains(QStringLiteral("What your diary shows")));
}

TEST_F(LearnPageTest, EverythingHasANameAndAPlaceInTheTabOrder)
{
    EXPECT_THAT(testing::unreadableControls(page), IsEmpty());
    EXPECT_THAT(testing::missedByTab(page), IsEmpty());
}

TEST_F(LearnPageTest, TheListIsAProperModel)
{
    ArticleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroups(Shelf().groups());
    model.setHint(QStringLiteral("caffeine"), QStringLiteral("hint"));
    EXPECT_EQ(model.indexOf(QStringLiteral("caffeine")).data(ArticleModel::HintRole), QStringLiteral("hint"));
    EXPECT_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
}

}  // namespace
}  // namespace slumbar
