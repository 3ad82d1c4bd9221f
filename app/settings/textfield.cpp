#include "settings/textfield.h"

#include <QEvent>

#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int narrowestPx = 200;

}  // namespace

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextField::sizeHint() const
{
    const int line = QFontMetrics(textFont(TextSize::Body)).height();
    return {static_cast<int>(narrowestPx * textScale()), qMax(metrics::dailyControlHeight, line + 14)};
}

void TextField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace slumbar
