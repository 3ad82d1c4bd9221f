// Parsed once for every folder of the app.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QtCore>
#include <QtGui>
#include <QtWidgets>

#include "domain/diary.h"
