#include "learn/articleview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <gmock/gmock.h>

#include "learn/articlestyle.h"
#include "learn/shelf.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "theme/textfont.h"

namespace slumbar {
namespace {

using testing::day;

class ArticleViewTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        applyTheme(*qApp, {ThemeChoice::Light});
        view.resize(640, 700);
    }

    void read(const char* id, const std::vector<SafetyNotice>& signs = {})
    {
        view.setArticle(shelf.article(QString::fromUtf8(id)), signs);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    /// The link behind the first text that contains `words`.
    QString linkAt(const QString& words) const
    {
        const QTextCursor found = view.document()->find(words);
        return found.charFormat().anchorHref();
    }

    Shelf shelf;
    ArticleView view;
};

TEST_F(ArticleViewTest, TheAnswerStandsFirstAndLargest)
{
    read("caffeine");
    const QTextBlock first = view.document()->begin();
    EXPECT_EQ(first.text(), shelf.article(QStringLiteral("caffeine")).answer);
    EXPECT_EQ(first.begin().fragment().charFormat().font().pointSizeF(), textFont(TextSize::Title).pointSizeF());
    EXPECT_TRUE(first.next().text().startsWith(QStringLiteral("How sure: Strong")));
}

TEST_F(ArticleViewTest, LinesStayShortEnoughToRead)
{
    view.resize(1600, 700);
    read("your-numbers");
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            if (block.begin().fragment().charFormat().font().pointSizeF() >= textFont(TextSize::Body).pointSizeF()) {
                EXPECT_LE(block.layout()->lineAt(i).textLength(), 80) << block.text().toStdString();
            }
        }
    }
}

TEST_F(ArticleViewTest, ALinkAsksForItsArticleAndASourceForItsAddress)
{
    read("caffeine");
    QSignalSpy articles(&view, &ArticleView::articleRequested);
    QSignalSpy addresses(&view, &ArticleView::addressRequested);
    Q_EMIT view.anchorClicked(QUrl(linkAt(QStringLiteral("Testing a habit on yourself"))));
    ASSERT_EQ(articles.size(), 1);
    EXPECT_EQ(articles[0][0], QStringLiteral("experiments"));
    Q_EMIT view.anchorClicked(QUrl(linkAt(QStringLiteral("doi:10.5664/jcsm.3170"))));
    ASSERT_EQ(addresses.size(), 1);
    EXPECT_EQ(addresses[0][0].toUrl(), QUrl(QStringLiteral("https://doi.org/10.5664/jcsm.3170")));
}

TEST_F(ArticleViewTest, ACitationLeadsToItsSource)
{
    view.resize(640, 300);
    read("sleep-and-pain");
    EXPECT_EQ(linkAt(QStringLiteral("[3]")), QStringLiteral("#source-3"));
    Q_EMIT view.anchorClicked(QUrl(QStringLiteral("#source-6")));
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

TEST_F(ArticleViewTest, LinksCanBeReachedAndFollowedByKeyboard)
{
    read("sleeping-positions");
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QSignalSpy articles(&view, &ArticleView::articleRequested);
    for (int i = 0; i < 20 && articles.isEmpty(); ++i) {
        QTest::keyClick(&view, Qt::Key_Tab);
        if (view.textCursor().charFormat().anchorHref().endsWith(QStringLiteral(".md"))) {
            QTest::keyClick(&view, Qt::Key_Return);
        }
    }
    ASSERT_EQ(articles.size(), 1);
    EXPECT_EQ(articles[0][0], QStringLiteral("supports"));
}

TEST_F(ArticleViewTest, ADrawingHasItsWordsBelowIt)
{
    read("sleeping-positions");
    bool isFigure = false;
    int captions = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        captions += isFigure && block.text().contains(QStringLiteral("pillow")) ? 1 : 0;
        const auto fragment = block.begin();
        isFigure = !fragment.atEnd() && fragment.fragment().charFormat().isImageFormat();
    }
    EXPECT_EQ(captions, 3);
}

TEST_F(ArticleViewTest, ColoursFollowTheTheme)
{
    read("caffeine");
    applyTheme(*qApp, {ThemeChoice::Dark});
    QCoreApplication::processEvents();
    const auto fragment = view.document()->begin().begin().fragment();
    EXPECT_EQ(fragment.charFormat().foreground().color(), themeOf(&view).color(Token::Text));
    EXPECT_TRUE(themeOf(&view).isDark());
}

TEST_F(ArticleViewTest, SignsOfTheDiaryStandAboveTheTextInWords)
{
    const DayRange looked{day("2026-10-02"), day("2026-10-29")};
    SafetyNotice stiff{SafetySign::StiffMornings, looked, {}, 20, std::nullopt};
    for (int i = 0; i < 16; ++i) {
        stiff.days.push_back(looked.first + i);
    }
    const SafetyNotice lasting{SafetySign::PainNotImproving, looked, {}, 0, PainOverWeeks{6.25, 6}};
    read("when-to-see-someone", {stiff, lasting});
    const QString text = view.toPlainText();
    const auto signs = text.indexOf(QStringLiteral("What your diary shows"));
    EXPECT_GT(signs, 0);
    EXPECT_LT(signs, text.indexOf(QStringLiteral("Most back pain is not dangerous")));
    EXPECT_TRUE(text.contains(QStringLiteral("on 16 of the 20 mornings with an answer since 2 October.")));
    EXPECT_TRUE(text.contains(QStringLiteral("6.0 on average in the last two weeks")));
    EXPECT_TRUE(text.contains(QStringLiteral("Source: NICE guideline NG59.")));
}

}  // namespace
}  // namespace slumbar
