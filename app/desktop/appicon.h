// The picture of the program itself, for windows and task lists.
#pragma once

#include <QIcon>

namespace slumbar {

QIcon appIcon();

}  // namespace slumbar
