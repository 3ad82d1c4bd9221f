#include "theme/themekeeper.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <gtest/gtest.h>

#include "theme/motion.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

/// Fills itself with a colour of the theme, as painted widgets do.
class Painted : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeOf(this).color(Token::Night)); }
};

/// Has a text size of its own, as headings have.
class Heading : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::FontChange) {
            setFont(textFont(TextSize::Title));
        }
        QLabel::changeEvent(event);
    }
};

class ThemeKeeperTest : public ::testing::Test {
protected:
    ThemeKeeperTest()
    {
        m_field.setText(QStringLiteral("23:10"));
        auto* layout = new QVBoxLayout(&m_window);
        m_painted.setFixedSize(40, 40);
        m_field.setFixedWidth(200);
        layout->addWidget(&m_painted);
        layout->addWidget(&m_field);
        m_heading.setFont(textFont(TextSize::Title));
        layout->addWidget(&m_heading);
        m_window.show();
        QCoreApplication::processEvents();
    }

    /// Qt tells widgets of new palettes and fonts only while the application runs.
    static void whileRunning(const std::function<void()>& happens)
    {
        QTimer::singleShot(0, qApp, [&] {
            happens();
            QTimer::singleShot(20, qApp, &QCoreApplication::quit);
        });
        QApplication::exec();
    }
    void choose(const Appearance& appearance)
    {
        whileRunning([&] { m_keeper.setAppearance(appearance); });
    }

    QColor groundOfPainted() { return m_painted.grab().toImage().pixelColor(20, 20); }
    /// Near the field's end, where no text stands.
    QColor groundOfField() { return m_field.grab().toImage().pixelColor(180, 8); }
    /// The system's announcement as it arrives.
    void announceSystemChange()
    {
        whileRunning([this] {
            QEvent change(QEvent::ThemeChange);
            QCoreApplication::sendEvent(m_window.windowHandle(), &change);
        });
    }

    SystemLook m_system;
    ThemeKeeper m_keeper{*qApp, {}, [this] { return m_system; }};
    QWidget m_window;
    Painted m_painted{&m_window};
    QLineEdit m_field{&m_window};
    Heading m_heading{&m_window};
};

TEST_F(ThemeKeeperTest, WhatIsShownFollowsAnotherChoice)
{
    for (const auto& [choice, kind] :
         {std::pair(ThemeChoice::Dark, ThemeKind::Dark), std::pair(ThemeChoice::HighContrast, ThemeKind::HighContrast),
          std::pair(ThemeChoice::Light, ThemeKind::Light)}) {
        choose({choice});
        const Theme& theme = Theme::of(kind);
        EXPECT_EQ(groundOfPainted(), theme.color(Token::Night));
        EXPECT_EQ(groundOfField(), theme.color(Token::Surface));
        EXPECT_EQ(m_field.palette().color(QPalette::Text), theme.color(Token::Text));
    }
}

TEST_F(ThemeKeeperTest, FollowsTheSystemWhileItRuns)
{
    EXPECT_EQ(groundOfPainted(), Theme::of(ThemeKind::Light).color(Token::Night));
    m_system.theme = ThemeKind::Dark;
    announceSystemChange();
    EXPECT_EQ(groundOfPainted(), Theme::of(ThemeKind::Dark).color(Token::Night));
    EXPECT_EQ(groundOfField(), Theme::of(ThemeKind::Dark).color(Token::Surface));
    m_system.theme = ThemeKind::HighContrastLight;
    announceSystemChange();
    EXPECT_EQ(themeOf(&m_painted).kind(), ThemeKind::HighContrastLight);
}

TEST_F(ThemeKeeperTest, AChosenThemeStaysWhenTheSystemChanges)
{
    choose({ThemeChoice::Light});
    m_system.theme = ThemeKind::Dark;
    announceSystemChange();
    EXPECT_EQ(themeOf(&m_painted).kind(), ThemeKind::Light);
    choose({ThemeChoice::FollowSystem});
    EXPECT_EQ(themeOf(qApp->palette()).kind(), ThemeKind::Dark);
}

TEST_F(ThemeKeeperTest, TextGrowsWhileItIsShownAndComesBack)
{
    const int lineBefore = m_field.sizeHint().height();
    const double bodyBefore = textFont(TextSize::Body).pointSizeF();
    choose({ThemeChoice::Light, 200});
    EXPECT_DOUBLE_EQ(textFont(TextSize::Body).pointSizeF(), 2 * bodyBefore);
    EXPECT_DOUBLE_EQ(m_field.font().pointSizeF(), 2 * bodyBefore);
    EXPECT_DOUBLE_EQ(m_heading.font().pointSizeF(), textFont(TextSize::Title).pointSizeF());
    EXPECT_GT(m_field.sizeHint().height(), lineBefore);
    choose({ThemeChoice::Light, 100});
    EXPECT_DOUBLE_EQ(m_field.font().pointSizeF(), bodyBefore);
}

TEST_F(ThemeKeeperTest, StillnessCanBeChosenAndTakenBack)
{
    EXPECT_FALSE(isMotionReduced(m_field));
    choose({ThemeChoice::Light, 100, true});
    EXPECT_TRUE(isMotionReduced(m_field));
    choose({ThemeChoice::Light, 100, false});
    EXPECT_FALSE(isMotionReduced(m_field));
}

TEST_F(ThemeKeeperTest, StillnessThatTheSystemAsksForHoldsWhateverWasChosen)
{
    m_system.isMotionReduced = true;
    announceSystemChange();
    EXPECT_TRUE(isMotionReduced(m_field));
    choose({ThemeChoice::Dark, 100, false});
    EXPECT_TRUE(isMotionReduced(m_field));
}

TEST_F(ThemeKeeperTest, TheSameChoiceAgainRestylesNothing)
{
    class Counter : public QObject {
    public:
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
                     event->type() == QEvent::FontChange;
            return false;
        }
    };
    Counter counter;
    m_field.installEventFilter(&counter);
    choose(m_keeper.appearance());
    choose({m_keeper.appearance().theme, 100, true});
    announceSystemChange();
    EXPECT_EQ(counter.count, 0);
}

}  // namespace

}  // namespace slumbar
