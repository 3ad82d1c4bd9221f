#include "routine/goodnight.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QVBoxLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "theme/palette.h"
#include "theme/theme.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int dimmingMs = 600;
constexpr double veilOpacity = 0.97;

/// The dark theme, also over a light window: the eyes are to stay with the night.
const Theme& nightThemeFor(const Theme& theme)
{
    return theme.isDark() ? theme : Theme::of(theme.isHighContrast() ? ThemeKind::HighContrast : ThemeKind::Dark);
}

}  // namespace

GoodNight::GoodNight(QWidget* parent)
    : QWidget(parent), m_words(new QWidget), m_noted(new TextLabel),
      m_close(new KeyButton(KeyButton::Kind::Secondary, tr("Close"), Qt::Key_Escape))
{
    auto* undo = new KeyButton(KeyButton::Kind::Quiet, tr("Take it back"), QKeySequence::Undo);
    connect(undo, &QPushButton::clicked, this, &GoodNight::takenBack);
    connect(m_close, &QPushButton::clicked, this, &GoodNight::closeRequested);
    auto* title = TextLabel::title(tr("Good night"));
    for (TextLabel* label : {title, m_noted}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(undo);
    buttons->addStretch();
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics::space2);
    words->addWidget(title);
    words->addWidget(m_noted);
    words->addSpacing(metrics::space4);
    words->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    column->addStretch();
    column->addWidget(m_words);
    column->addStretch();
    m_dimming.setEasingCurve(QEasingCurve::InOutSine);
    m_dimming.setStartValue(0.0);
    m_dimming.setEndValue(1.0);
    auto* appearing = new QGraphicsOpacityEffect(this);
    m_words->setGraphicsEffect(appearing);
    connect(&m_dimming, &QVariantAnimation::valueChanged, this, [this, appearing](const QVariant& darkness) {
        appearing->setOpacity(darkness.toDouble());
        update();
    });
    parent->installEventFilter(this);
    hide();
}

void GoodNight::say(ClockTime lightsOut)
{
    //: %1 a time
    m_noted->setText(tr("%1 is noted for tomorrow's check-in.").arg(words::clock(lightsOut)));
    //: said by a screen reader when the light goes out; %1 a sentence
    m_close->setAccessibleDescription(tr("Good night. %1").arg(m_noted->text()));
    wear(paletteOf(nightThemeFor(themeOf(parentWidget()))));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_dimming.setDuration(isMotionReduced(*this) ? 0 : dimmingMs);
    m_dimming.start();
    m_close->setFocus();
}

/// One by one: under a style sheet a palette does not come down to the widgets within.
void GoodNight::wear(const QPalette& palette)
{
    setPalette(palette);
    for (QWidget* part : findChildren<QWidget*>()) {
        part->setPalette(palette);
    }
}

void GoodNight::paintEvent(QPaintEvent*)
{
    QColor veil = themeOf(this).color(Token::Background);
    veil.setAlphaF(static_cast<float>(veilOpacity * m_dimming.currentValue().toDouble()));
    QPainter(this).fillRect(rect(), veil);
}

bool GoodNight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace slumbar
