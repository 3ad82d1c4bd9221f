// Parsed once for every folder of the app: only what nearly every file uses, since a larger one takes longer to
// map than it saves; and nothing of the project, so that a change here is never a change of everything.
#pragma once

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

#include <QCoreApplication>
#include <QPainter>
#include <QString>
#include <QWidget>
