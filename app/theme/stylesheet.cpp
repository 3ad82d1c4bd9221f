#include "theme/stylesheet.h"

#include <QStyle>
#include <QVector>
#include <QWidget>

#include "theme/iconfiles.h"

namespace slumbar {

namespace {

/// Longer names first, so that no name is taken for the beginning of another one.
const QVector<std::pair<QLatin1String, Token>>& placeholders()
{
    static const QVector<std::pair<QLatin1String, Token>> table{
        {QLatin1String("@surfaceRaised"), Token::SurfaceRaised},
        {QLatin1String("@borderStrong"), Token::BorderStrong},
        {QLatin1String("@textDisabled"), Token::TextDisabled},
        {QLatin1String("@accentHover"), Token::AccentHover},
        {QLatin1String("@routineText"), Token::RoutineText},
        {QLatin1String("@accentSoft"), Token::AccentSoft},
        {QLatin1String("@background"), Token::Background},
        {QLatin1String("@nightText"), Token::NightText},
        {QLatin1String("@textMuted"), Token::TextMuted},
        {QLatin1String("@onAccent"), Token::OnAccent},
        {QLatin1String("@painText"), Token::PainText},
        {QLatin1String("@success"), Token::Success},
        {QLatin1String("@surface"), Token::Surface},
        {QLatin1String("@border"), Token::Border},
        {QLatin1String("@accent"), Token::Accent},
        {QLatin1String("@text"), Token::Text},
    };
    return table;
}

constexpr const char* sheet = R"(
QFrame#card { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame#card[primary="true"] { border-color: @borderStrong; }
QFrame#rule { background: @border; border: none; min-height: 1px; max-height: 1px; }

QLabel[tone="muted"] { color: @textMuted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="night"] { color: @nightText; }
QLabel[tone="pain"] { color: @painText; }
QLabel[tone="routine"] { color: @routineText; }
QLabel[tone="success"] { color: @success; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @surface; border: 1px solid @borderStrong; border-radius: 8px;
}
QLineEdit { padding: 0 11px; min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 4px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { border: 1px @disabledOutline @border; }
QLineEdit[suggested="true"] { border-color: transparent; }
QLineEdit[invalid="true"] { border: 2px solid @text; padding: 0 10px; min-height: 28px; }

QPushButton {
    background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 8px;
    padding: 0 15px; min-height: 30px;
}
QPushButton:hover { background: @accentSoft; }
QPushButton:pressed { background: @accentSoft; border-color: @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:hover { background: @accentHover; border-color: @accentHover; }
QPushButton:disabled { background: @surface; color: @textDisabled; border: 1px @disabledOutline @border; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator, QMenu::indicator {
    width: 16px; height: 16px; background: @surface; border: 1px solid @borderStrong; border-radius: 4px;
}
QCheckBox::indicator:checked, QMenu::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/@tick.svg);
}
QCheckBox:disabled { color: @textDisabled; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator {
    width: 16px; height: 16px; background: @surface; border: 1px solid @borderStrong; border-radius: 9px;
}
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QMenu::indicator { margin-left: 6px; width: 12px; height: 12px; }

QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { background: transparent; padding: 6px 12px; }
QMenuBar::item:selected { background: @accentSoft; color: @accent; }
QMenu { background: @surfaceRaised; color: @text; border: 1px solid @borderStrong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @surface; color: @textMuted; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolTip { background: @surfaceRaised; color: @text; border: 1px solid @borderStrong; padding: 4px 8px; }

QScrollArea#rail { background: @surface; border: none; border-right: 1px solid @border; }
QWidget#railColumn { background: @surface; }
QFrame#statusLine { background: @surface; border: none; border-top: 1px solid @border; }
QLabel#keycap { border: 1px solid @border; border-radius: 4px; padding: 0 6px; color: @textMuted; }
QFrame#noticeBar { background: @accentSoft; border: none; border-bottom: 1px solid @border; }
QListView#plainList { background: transparent; border: none; outline: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @textMuted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QHeaderView::section {
    background: @surface; color: @textMuted; border: none; border-bottom: 1px solid @border; padding: 4px 8px;
}
)";

}  // namespace

QString styleSheetOf(const Theme& theme)
{
    loadIconFiles();  // the sheet names some
    QString filled = QString::fromLatin1(sheet);
    filled.replace(QLatin1String("@disabledOutline"),
                   theme.isHighContrast() ? QLatin1String("dashed") : QLatin1String("solid"));
    filled.replace(QLatin1String("@tick"), theme.isDark() ? QLatin1String("tick-dark") : QLatin1String("tick-light"));
    for (const auto& [placeholder, token] : placeholders()) {
        filled.replace(placeholder, theme.color(token).name());
    }
    return filled;
}

void restyle(QWidget& widget)
{
    if (widget.testAttribute(Qt::WA_WState_Polished)) {
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
}

}  // namespace slumbar
