#include "widgets/choicebox.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace slumbar {

namespace {

class ChoiceBoxTest : public ::testing::Test {
protected:
    ChoiceBoxTest()
    {
        m_box.addItems({QStringLiteral("Hours asleep"), QStringLiteral("Morning pain"), QStringLiteral("Mood")});
        (new QVBoxLayout(&m_window))->addWidget(&m_box);
        m_window.show();
        m_window.activateWindow();
        m_box.setFocus();
    }

    QWidget m_window;
    ChoiceBox m_box{QStringLiteral("Above")};
};

}  // namespace

TEST_F(ChoiceBoxTest, ArrowsChooseWithoutOpeningTheList)
{
    QTest::keyClick(&m_box, Qt::Key_Down);
    EXPECT_EQ(m_box.currentText(), QStringLiteral("Morning pain"));
    QTest::keyClick(&m_box, Qt::Key_Up);
    EXPECT_EQ(m_box.currentText(), QStringLiteral("Hours asleep"));
}

TEST_F(ChoiceBoxTest, ALetterLooksForAWordEvenWhereThePageHasItAsAKey)
{
    bool isPressed = false;
    const QShortcut key(QKeySequence(QStringLiteral("M")), &m_window, [&isPressed] { isPressed = true; });
    QTest::keyClick(&m_box, Qt::Key_M);
    EXPECT_EQ(m_box.currentText(), QStringLiteral("Morning pain"));
    EXPECT_FALSE(isPressed);
}

TEST_F(ChoiceBoxTest, TheWheelIsLeftToThePage)
{
    const QPointF place(m_box.rect().center());
    QWheelEvent event(place, m_box.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&m_box, &event);
    EXPECT_FALSE(event.isAccepted());
    EXPECT_EQ(m_box.currentIndex(), 0);
}

TEST_F(ChoiceBoxTest, SaysItsNameAndChoice)
{
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&m_box);
    EXPECT_EQ(accessible->role(), QAccessible::ComboBox);
    const auto labels = accessible->relations(QAccessible::Label);
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels[0].first->text(QAccessible::Name), QStringLiteral("Above"));
    EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("Hours asleep"));
}

TEST_F(ChoiceBoxTest, HasRoomForItsLongestWordAndMayBeNarrower)
{
    const int natural = m_box.sizeHint().width();
    m_box.addItem(QStringLiteral("Pillow between the knees, strength"));
    EXPECT_GT(m_box.sizeHint().width(), natural);
    EXPECT_LT(m_box.minimumSizeHint().width(), natural);
}

}  // namespace slumbar
