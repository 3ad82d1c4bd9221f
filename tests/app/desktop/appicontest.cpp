#include "desktop/appicon.h"

#include <gtest/gtest.h>

namespace slumbar {
namespace {

TEST(AppIconTest, IsDrawnInEverySizeFromTheMiddleToTransparentCorners)
{
    const QIcon icon = appIcon();
    for (const QSize size : {QSize(16, 16), QSize(48, 48), QSize(128, 128)}) {
        const QImage image = icon.pixmap(size).toImage();
        EXPECT_EQ(image.size(), size);
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0);
        EXPECT_EQ(qAlpha(image.pixel(size.width() / 2, size.height() / 2)), 255);
    }
}

}  // namespace
}  // namespace slumbar
