#include "desktop/appicon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// The resource lies in a static library, from which the linker takes it only when asked by name.
static void loadDesktop()
{
    Q_INIT_RESOURCE(desktop);
}

namespace slumbar {

QIcon appIcon()
{
    loadDesktop();
    QSvgRenderer drawing(QStringLiteral(":/desktop/org.slumbar.Slumbar.svg"));
    QIcon icon;
    for (const int sizePx : {16, 22, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(sizePx, sizePx);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace slumbar
