// Parsed once for every folder of the app: only what nearly every file uses, since a larger one takes longer to
// map than it saves.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QString>
#include <QWidget>

#include "domain/diary.h"
