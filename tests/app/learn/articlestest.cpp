// Every article that is shipped: complete, sourced, and linked to what exists.
#include <set>

#include <QRegularExpression>
#include <gmock/gmock.h>

#include "domain/factor.h"
#include "learn/shelf.h"
#include "text/factorarticles.h"
#include "theme/figure.h"

namespace slumbar {
namespace {

using ::testing::Contains;
using ::testing::ContainsRegex;
using ::testing::IsEmpty;

std::vector<QString> captured(const QString& text, const char* pattern)
{
    std::vector<QString> all;
    for (auto matches = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(text); matches.hasNext();) {
        all.push_back(matches.next().captured(1));
    }
    return all;
}

class ArticlesTest : public ::testing::Test {
protected:
    void forEach(const std::function<void(const ArticleTitle&, const Article&)>& check) const
    {
        for (const ArticleGroup& group : shelf.groups()) {
            for (const ArticleTitle& title : group.articles) {
                SCOPED_TRACE(title.id.toStdString());
                check(title, shelf.article(title.id));
            }
        }
    }

    Shelf shelf;
};

TEST_F(ArticlesTest, EachHasACompleteHeadThatFitsItsText)
{
    int count = 0;
    forEach([&count](const ArticleTitle& title, const Article& article) {
        ++count;
        EXPECT_EQ(article.id, title.id);
        EXPECT_EQ(article.title, title.title);
        EXPECT_TRUE(article.answer.endsWith(QLatin1Char('.')));
        EXPECT_EQ(article.answer.count(QStringLiteral(". ")), 0) << "the answer is one sentence";
        EXPECT_THAT(article.evidence.toLower().toStdString(), ContainsRegex("strong|moderate|weak|no good evidence"));
        const auto words = article.text.split(QRegularExpression(QStringLiteral("\\s+"))).size();
        EXPECT_GE(words, 300);
        EXPECT_LE(words, 600);
        EXPECT_NEAR(article.minutes, static_cast<double>(words) / 200, 0.75);
    });
    EXPECT_EQ(count, 20);
}

TEST_F(ArticlesTest, EveryCitationHasItsSourceAndEverySourceIsCited)
{
    forEach([](const ArticleTitle&, const Article& article) {
        const auto cited = captured(article.text, "\\[(\\d+)\\]");
        for (const QString& number : cited) {
            EXPECT_LE(number.toUInt(), article.sources.size()) << number.toStdString();
        }
        for (std::size_t i = 1; i <= article.sources.size(); ++i) {
            EXPECT_THAT(cited, Contains(QString::number(i)));
        }
    });
}

TEST_F(ArticlesTest, EverySourceSaysWhoWhereAndWhen)
{
    forEach([](const ArticleTitle&, const Article& article) {
        for (const QString& source : article.sources) {
            const bool isPaper = source.contains(QStringLiteral("doi:10."));
            const bool isGuidance = source.contains(QStringLiteral("NICE")) || source.contains(QStringLiteral("NHS")) ||
                                    source.contains(QStringLiteral("Medsafe"));
            EXPECT_TRUE(isPaper || isGuidance) << source.toStdString();
            EXPECT_EQ(isPaper, addressOf(source).startsWith(QStringLiteral("https://doi.org/10.")))
                << source.toStdString();
        }
    });
}

TEST_F(ArticlesTest, EveryLinkLeadsToAnArticleOrADrawing)
{
    std::set<QString> drawn;
    forEach([&](const ArticleTitle&, const Article& article) {
        for (const QString& link : captured(article.text, "\\]\\(([^)]+)\\)")) {
            if (link.startsWith(QStringLiteral("../figures/"))) {
                const QString name = link.mid(11).chopped(4);
                drawn.insert(name);
                EXPECT_TRUE(hasFigure(name)) << link.toStdString();
            } else {
                EXPECT_TRUE(link.endsWith(QStringLiteral(".md")) && shelf.has(link.chopped(3))) << link.toStdString();
            }
        }
    });
    EXPECT_THAT(drawn, ::testing::SizeIs(4));
}

TEST_F(ArticlesTest, NoneShouts)
{
    forEach([](const ArticleTitle& title, const Article& article) {
        const QString text = title.title + article.answer + article.evidence + article.text;
        EXPECT_THAT(captured(text, "(!)(?!\\[)"), IsEmpty());
    });
}

TEST_F(ArticlesTest, WhenToSeeSomeoneNamesTheEmergencies)
{
    const QString text = shelf.article(QStringLiteral("when-to-see-someone")).text;
    for (const char* sign :
         {"saddle", "Bladder, bowel or sexual function", "both legs", "emergency number", "fever", "cancer",
          "weight loss", "steroid", "six weeks", "stop breathing", "restless legs", "ending your life", "CBT-I"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(sign))) << sign;
    }
}

TEST_F(ArticlesTest, EveryHabitHasTheArticleThatSaysWhy)
{
    for (const Factor& factor : builtInFactors()) {
        const QString article = articleForFactor(factor.id());
        EXPECT_TRUE(article.isEmpty() || shelf.has(article)) << factor.id();
        EXPECT_FALSE(factor->target && article.isEmpty()) << factor.id();
    }
    EXPECT_EQ(articleForFactor("knee_pillow"), QStringLiteral("sleeping-positions"));
    EXPECT_EQ(articleForFactor("of_my_own"), QString());
}

TEST_F(ArticlesTest, ASearchFindsWordsInTheText)
{
    const auto found = shelf.found(QStringLiteral("Warfarin turmeric"));
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found.front().articles.size(), 1U);
    EXPECT_EQ(found.front().articles.front().id, QStringLiteral("omega-3-and-turmeric"));
    EXPECT_THAT(shelf.found(QStringLiteral("zebra")), IsEmpty());
    EXPECT_EQ(shelf.found(QStringLiteral("  ")), shelf.groups());
}

TEST_F(ArticlesTest, AnArticleWithoutAPartIsRefused)
{
    const QString whole = QStringLiteral("---\nid: a\ntitle: A\nanswer: Yes.\nevidence: Weak.\nminutes: 1\n"
                                         "reviewed: 2026-11-27\n---\n\nText [1].\n\n## Sources\n\n1. One.\n");
    const auto read = articleFrom(whole);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->text, QStringLiteral("Text [1]."));
    EXPECT_EQ(read->sources, std::vector{QStringLiteral("One.")});
    for (const char* line : {"id: a\n", "answer: Yes.\n", "minutes: 1\n", "reviewed: 2026-11-27\n", "1. One.\n"}) {
        EXPECT_FALSE(articleFrom(QString(whole).remove(QString::fromUtf8(line)))) << line;
    }
}

}  // namespace
}  // namespace slumbar
