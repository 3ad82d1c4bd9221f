#include "help/keycollection.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <gmock/gmock.h>

#include "widgets/keybutton.h"
#include "widgets/scorerow.h"

namespace slumbar {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::Not;

class KeyCollectionTest : public ::testing::Test {
protected:
    KeyCollectionTest()
    {
        window.setCentralWidget(page);
        QMenu* edit = window.menuBar()->addMenu(QStringLiteral("&Edit"));
        redo = edit->addAction(QStringLiteral("&Redo…"));
        redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
        edit->addAction(QStringLiteral("Without a key"));
    }

    KeyGroup group(const QString& title) const
    {
        for (const KeyGroup& found : keysOf(window)) {
            if (found.title == title) {
                return found;
            }
        }
        return {};
    }

    QMainWindow window;
    QWidget* page = new QWidget;
    QVBoxLayout* rows = new QVBoxLayout(page);
    QAction* redo = nullptr;
};

TEST_F(KeyCollectionTest, MenusAreReadAsTheyAreNow)
{
    EXPECT_THAT(group(QStringLiteral("Edit")).keys,
                ElementsAre(KeyWords{QStringLiteral("Ctrl+Y or Ctrl+Shift+Z"), QStringLiteral("Redo")}));
    redo->setText(QStringLiteral("&Redo: a note"));
    redo->setShortcut(QKeySequence(QStringLiteral("F5")));
    EXPECT_THAT(group(QStringLiteral("Edit")).keys,
                ElementsAre(KeyWords{QStringLiteral("F5"), QStringLiteral("Redo: a note")}));
}

TEST_F(KeyCollectionTest, ButtonsAndShortcutsInSightAreToldAndHiddenOnesAreNot)
{
    auto* save =
        new KeyButton(KeyButton::Kind::Primary, QStringLiteral("&Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* hidden = new KeyButton(KeyButton::Kind::Secondary, QStringLiteral("Hidden"), QKeySequence(Qt::Key_H));
    rows->addWidget(save);
    rows->addWidget(hidden);
    hidden->hide();
    QShortcut next(QKeySequence(Qt::Key_N), page);
    next.setWhatsThis(QStringLiteral("The next one"));
    EXPECT_THAT(group(QStringLiteral("On this page")).keys,
                ElementsAre(KeyWords{QStringLiteral("Ctrl+Enter"), QStringLiteral("Save")},
                            KeyWords{QStringLiteral("N"), QStringLiteral("The next one")}));
}

TEST_F(KeyCollectionTest, TwoControlsOfAKindAreToldOnce)
{
    rows->addWidget(new ScoreRow(QStringLiteral("Back pain")));
    rows->addWidget(new ScoreRow(QStringLiteral("Leg pain")));
    const auto groups = keysOf(window);
    EXPECT_EQ(std::count_if(groups.begin(), groups.end(),
                            [](const KeyGroup& found) { return found.title == QStringLiteral("Rows from 0 to 10"); }),
              1);
    EXPECT_THAT(group(QStringLiteral("Rows from 0 to 10")).keys,
                Contains(Field(&KeyWords::keys, QStringLiteral("Home / End"))));
    EXPECT_THAT(groups, Not(Contains(Field(&KeyGroup::title, QStringLiteral("On this page"))))) << "no empty groups";
}

}  // namespace
}  // namespace slumbar
