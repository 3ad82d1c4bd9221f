#include "guides/stretches.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include "theme/figure.h"

namespace slumbar {
namespace {

QImage drawn(const char* figure, const Theme& theme)
{
    QImage image(400, 240, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Token::Surface));
    QPainter painter(&image);
    paintFigure(painter, image.rect(), QLatin1String(figure), theme);
    return image;
}

TEST(MoveFiguresTest, EveryMoveHasADrawingThatShowsInEveryTheme)
{
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::HighContrastLight}) {
        const Theme& theme = Theme::of(kind);
        for (const Move& move : moves()) {
            const QImage image = drawn(move.figure, theme);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    painted += image.pixelColor(x, y) != theme.color(Token::Surface) ? 1 : 0;
                }
            }
            EXPECT_GT(painted, 5000) << move.figure;
        }
    }
}

TEST(MoveFiguresTest, DrawingsUseNoColoursButThoseThatAreReplaced)
{
    const QStringList known{QStringLiteral("#c0c1e5"), QStringLiteral("#dbdcf0"), QStringLiteral("#ffffff"),
                            QStringLiteral("#0e7a70"), QStringLiteral("#7e8797"), QStringLiteral("#566072")};
    for (const Move& move : moves()) {
        QFile file(QStringLiteral(":/figures/%1.svg").arg(QLatin1String(move.figure)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << move.figure;
        const QString drawing = QString::fromUtf8(file.readAll());
        auto colors = QRegularExpression(QStringLiteral("#[0-9a-fA-F]+")).globalMatch(drawing);
        while (colors.hasNext()) {
            const QString color = colors.next().captured();
            EXPECT_TRUE(known.contains(color)) << move.figure << ' ' << color.toStdString();
        }
    }
}

}  // namespace
}  // namespace slumbar
