#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "help/aboutdialog.h"
#include "help/shortcutswindow.h"
#include "help/tour.h"
#include "support/accessibletree.h"
#include "theme/applytheme.h"
#include "widgets/textlabel.h"

namespace slumbar {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class HelpDialogsTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    static void open(QDialog& dialog)
    {
        dialog.open();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    static QStringList seen(const QWidget& dialog)
    {
        QStringList texts;
        for (const auto* label : dialog.findChildren<TextLabel*>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        return texts;
    }
};

TEST_F(HelpDialogsTest, TheTourGoesOnByEnterAndEndsAfterThreeCards)
{
    Tour tour;
    open(tour);
    EXPECT_TRUE(seen(tour).contains(QStringLiteral("1 of 3")));
    QTest::keyClick(tour.focusWidget(), Qt::Key_Return);
    QTest::keyClick(tour.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(tour.shownCard(), 2);
    EXPECT_TRUE(seen(tour).contains(QStringLiteral("Everything stays in one file of yours.")));
    QTest::keyClick(tour.focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(tour.isVisible());
    EXPECT_EQ(tour.result(), QDialog::Accepted);
}

TEST_F(HelpDialogsTest, ArrowsGoThroughTheTourAndEscapeSkipsIt)
{
    Tour tour;
    open(tour);
    QTest::keyClick(&tour, Qt::Key_Right);
    QTest::keyClick(&tour, Qt::Key_Right);
    QTest::keyClick(&tour, Qt::Key_Right);
    EXPECT_EQ(tour.shownCard(), 2) << "arrows do not end it";
    QTest::keyClick(&tour, Qt::Key_Left);
    EXPECT_EQ(tour.shownCard(), 1);
    QTest::keyClick(&tour, Qt::Key_Escape);
    EXPECT_FALSE(tour.isVisible());
    EXPECT_EQ(tour.result(), QDialog::Rejected);
}

TEST_F(HelpDialogsTest, TheKeysAreSearchedByKeyAndByWord)
{
    ShortcutsWindow window({{QStringLiteral("On this page"), {{QStringLiteral("T"), QStringLiteral("Today")}}},
                            {QStringLiteral("Edit"), {{QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")}}}});
    open(window);
    auto* search = window.findChild<QLineEdit*>();
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("undo"));
    EXPECT_TRUE(seen(window).contains(QStringLiteral("Ctrl+Z")));
    EXPECT_FALSE(seen(window).contains(QStringLiteral("Today")));
    search->setText(QStringLiteral("ctrl+q"));
    EXPECT_TRUE(seen(window).contains(QStringLiteral("No key for that here.")));
    search->clear();
    EXPECT_TRUE(seen(window).contains(QStringLiteral("Today")));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(HelpDialogsTest, AboutSaysTheVersionTheLicencesAndWhereTheDiaryLies)
{
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    AboutDialog about(QStringLiteral("/home/ann/diary.slumbar"));
    open(about);
    EXPECT_TRUE(seen(about).contains(QStringLiteral("Slumbar 0.1.0")));
    EXPECT_TRUE(seen(about).contains(QStringLiteral("/home/ann/diary.slumbar")));
    const QString notices = about.findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(notices.contains(QStringLiteral("version 3")));
    EXPECT_TRUE(notices.contains(QStringLiteral("Lucide Icons and Contributors")));
    AboutDialog madeUp{QString()};
    open(madeUp);
    EXPECT_TRUE(seen(madeUp).contains(QStringLiteral("This diary is made up and kept nowhere.")));
}

TEST_F(HelpDialogsTest, EverythingHasANameAndAPlaceInTheTabOrder)
{
    Tour tour;
    ShortcutsWindow keys({{QStringLiteral("Edit"), {{QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")}}}});
    AboutDialog about(QStringLiteral("/home/ann/diary.slumbar"));
    for (QDialog* dialog :
         {static_cast<QDialog*>(&tour), static_cast<QDialog*>(&keys), static_cast<QDialog*>(&about)}) {
        SCOPED_TRACE(dialog->windowTitle().toStdString());
        open(*dialog);
        EXPECT_THAT(testing::unreadableControls(*dialog), IsEmpty());
        EXPECT_THAT(testing::missedByTab(*dialog), IsEmpty());
        dialog->close();
    }
}

}  // namespace
}  // namespace slumbar
