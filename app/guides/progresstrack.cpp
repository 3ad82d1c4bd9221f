#include "guides/progresstrack.h"

#include <QPainter>
#include <QStyle>

namespace slumbar {

namespace {

constexpr int thicknessPx = 4;

}  // namespace

ProgressTrack::ProgressTrack(QWidget* parent) : PaintedControl(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressTrack::setProgress(std::chrono::milliseconds done, std::chrono::milliseconds whole)
{
    m_share = static_cast<double>(done.count()) / static_cast<double>(whole.count());
    update();
}

Spoken ProgressTrack::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::ProgressBar;
    spoken.name = tr("Progress");
    //: %1 a number: how much of the exercise is done
    spoken.value = tr("%1 percent").arg(qRound(m_share * 100));
    return spoken;
}

QSize ProgressTrack::sizeHint() const
{
    return {100, thicknessPx};
}

void ProgressTrack::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(theme.isHighContrast() ? Token::TextDisabled : Token::Border));
    constexpr double radius = thicknessPx / 2.0;
    painter.drawRoundedRect(rect(), radius, radius);
    const QRect done(0, 0, qRound(width() * m_share), height());
    if (done.width() > 0) {
        painter.setBrush(theme.color(Token::Routine));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), done), radius, radius);
    }
}

}  // namespace slumbar
