# What `slumbar effects` computes, in plain R: lm and sandwich's HC3 for "face value", two-stage least squares spelled
# out for "felt". Written from docs/methods.md, not from the C++; where the two agree, both say what the document says.
# An export does not say which days were written late, so the check that leaves those out is not made here.
suppressMessages(library(sandwich))

fewest_rows <- 30
fewest_of_each <- 8
fewest_values <- 5
# A column with less of its own beside the others, as a share of its length, cannot be told from them.
tolerance <- 1e-5
# A row that is fitted exactly says nothing about the scatter.
least_slack <- 1e-9

# ---- the diary ----

read_folder <- function(folder) {
    table <- function(name) {
        path <- file.path(folder, paste0(name, ".csv"))
        if (!file.exists(path)) return(NULL)
        read.csv(path, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
    }
    profile <- table("profile")
    list(profile = setNames(as.list(profile$value), profile$key), nights = table("nights"), pain = table("pain"),
         factors = table("factors"), marks = table("marks"), events = table("events"))
}

# "2026-10-03T23:15+02:00" as seconds since 1970 and as seconds that the wall clock shows.
seconds_of <- function(text) {
    local <- as.numeric(as.POSIXct(substr(text, 1, 16), format = "%Y-%m-%dT%H:%M", tz = "UTC"))
    with_seconds <- !is.na(text) & substr(text, 17, 17) == ":"
    local <- local + ifelse(with_seconds, suppressWarnings(as.numeric(substr(text, 18, 19))), 0)
    zone <- substr(text, ifelse(with_seconds, 20, 17), nchar(text))
    offset <- ifelse(zone == "Z", 0, ifelse(substr(zone, 1, 1) == "-", -1, 1) *
        suppressWarnings(as.numeric(substr(zone, 2, 3)) * 3600 + as.numeric(substr(zone, 5, 6)) * 60))
    list(utc = local - offset, local = local)
}

# "23:15" as minutes since midnight; NA for anything else.
minute_of_clock <- function(text) {
    text[!grepl("^[0-9][0-9]:[0-9][0-9]$", text)] <- NA
    as.numeric(substr(text, 1, 2)) * 60 + as.numeric(substr(text, 4, 5))
}
or_zero <- function(x) ifelse(is.na(x), 0, x)

# The night that counts of each day in `days`: durations in seconds, elapsed.
nights_on <- function(diary, days) {
    nights <- diary$nights[!duplicated(diary$nights$day), ]
    night <- nights[match(format(days), nights$day), ]
    sleepless <- !is.na(night$latency_min) & night$latency_min == "never"
    latency <- suppressWarnings(as.numeric(night$latency_min)) * 60
    awake <- as.numeric(night$awake_after_onset_min) * 60
    lights_out <- seconds_of(night$lights_out)
    awakening <- seconds_of(night$final_awakening)
    asleep <- awakening$utc - lights_out$utc - or_zero(latency) - or_zero(awake)
    asleep[sleepless] <- 0
    in_bed <- seconds_of(night$out_of_bed)$utc - seconds_of(night$in_bed)$utc
    onset <- ifelse(sleepless, NA, lights_out$utc + or_zero(latency))
    span <- awakening$utc - onset
    span[!is.na(span) & span <= 0] <- NA
    list(asleep = asleep, efficiency = ifelse(in_bed > 0, 100 * asleep / in_bed, NA),
         quality = as.numeric(night$quality), awakenings = as.numeric(night$awakenings), awake_min = awake / 60,
         midsleep_h = ((awakening$local - span / 2) %% 86400) / 3600,
         lights_out_minute = (lights_out$local %/% 60) %% 1440)
}

short_way <- function(hours) (hours + 12) %% 24 - 12

midsleep_deviation <- function(midsleep) {
    known <- midsleep[!is.na(midsleep)]
    if (length(known) < 7) return(rep(NA_real_, length(midsleep)))
    angle <- known * 2 * pi / 24
    mean_hour <- atan2(sum(sin(angle)), sum(cos(angle))) * 24 / (2 * pi)
    middle <- mean_hour + median(short_way(known - mean_hour))
    abs(short_way(midsleep - middle))
}

# Over the 14 nights up to each day, of which at least 7 have a sleep time.
sleep_debt_h <- function(diary, days, need_seconds) {
    long <- seq(days[1] - 13, days[length(days)], by = 1)
    missing <- need_seconds - nights_on(diary, long)$asleep
    sapply(seq_along(days), function(i) {
        window <- missing[i:(i + 13)]
        if (sum(!is.na(window)) < 7) NA else max(0, sum(window, na.rm = TRUE)) / 3600
    })
}

# What a number or a time says of a habit: 1 met, 0 not, NA where the target does not tell.
through_target <- function(factor, number, minute, boundary, lights_out_minute) {
    into_day <- function(m) (m - boundary) %% 1440
    # Lights out in the first eight hours of a day belongs to someone who stayed up past the day boundary.
    to_bed <- into_day(lights_out_minute)
    to_bed <- ifelse(to_bed < 480, to_bed + 1440, to_bed)
    target <- factor$target
    met <- switch(factor$comparison,
        at_least = number >= as.numeric(target),
        at_most = number <= as.numeric(target),
        by = into_day(minute) <= into_day(minute_of_clock(target)),
        before_bed = into_day(minute) <= to_bed - as.numeric(target),
        within = {
            parts <- strsplit(target, "/")[[1]]
            distance <- abs(minute - minute_of_clock(parts[1]))
            pmin(distance, 1440 - distance) <= as.numeric(parts[2])
        },
        is = NA)
    as.numeric(met)
}

factor_column <- function(factor, diary, days) {
    marks <- diary$marks[diary$marks$factor == factor$id, ]
    value <- marks$value[match(format(days), marks$day)]
    if (all(is.na(value))) return(NULL)
    boundary <- minute_of_clock(diary$profile$day_boundary)
    minute <- minute_of_clock(value)
    is_clock <- !is.na(minute)
    number <- suppressWarnings(as.numeric(value))
    yes_or_no <- factor$kind == "check" || any(value %in% c("done", "not_done"))
    if (yes_or_no) {
        lights_out <- nights_on(diary, days + 1)$lights_out_minute
        lights_out[is.na(lights_out)] <- minute_of_clock(diary$profile$planned_lights_out)
        counted <- if (is.na(factor$comparison)) ifelse(is_clock, 1, as.numeric(number > 0))
                   else through_target(factor, number, minute, boundary, lights_out)
        x <- ifelse(value == "done", 1, ifelse(value == "not_done", 0, counted))
        x[value %in% "not_applicable"] <- NA
    } else {
        x <- ifelse(is_clock, (minute - boundary) %% 1440, number)
    }
    list(x = x, yes_or_no = yes_or_no, hourly = factor$kind %in% c("minutes", "clock"),
         by_day = factor$part_of_day %in% c("morning", "day"))
}

# ---- the questions ----

before <- function(values, lag) if (lag == 0) values else c(rep(NA, lag), head(values, -lag))[seq_along(values)]

middle_half <- function(x) {
    x <- x[!is.na(x)]
    if (length(x) == 0) return(1)
    width <- unname(diff(quantile(x, c(0.25, 0.75), type = 7)))
    if (width > 0) width else if (max(x) > min(x)) max(x) - min(x) else 1
}

# Everything aligned to the outcome's day. `lag` is how many days before it the exposure stands.
question <- function(line, exposure, x, outcome, lag, by_day = FALSE, yes_or_no = FALSE, width = middle_half(x)) {
    y <- line[[outcome]]
    morning <- line$pain.morning
    evening <- line$pain.evening
    if (by_day) {
        ratings <- list(before(morning, lag), before(evening, lag + 1), before(morning, lag + 1),
                        before(evening, lag + 2), before(morning, lag + 2))
        last_evening <- before(evening, lag + 1)
        stress <- before(line$stress, lag + 1)
    } else {
        ratings <- list(before(evening, 1), before(morning, 1), before(evening, 2), before(morning, 2),
                        before(evening, 3))
        last_evening <- before(evening, 1)
        stress <- before(line$stress, 1)
    }
    own_past <- if (outcome == "stiffness.morning_min") 1 else if (startsWith(outcome, "night.")) 2 else 0
    # Two debts on days running share all nights but one; the last one that shares none is two weeks before.
    earlier <- if (exposure == "night.debt_h") 14 else 1
    controls <- c(list(before(x, lag + earlier)), lapply(seq_len(own_past), function(k) before(y, k)))
    list(exposure = exposure, outcome = outcome, y = y, x = before(x, lag), controls = controls, ratings = ratings,
         last_evening = last_evening, stress = stress, yes_or_no = yes_or_no, width = width,
         next_rating = outcome == if (by_day) "pain.evening" else "pain.morning")
}

line_of <- function(diary, days) {
    night <- nights_on(diary, days)
    rating <- function(moment, column) {
        rows <- diary$pain[diary$pain$moment == moment, ]
        as.numeric(rows[[column]][match(format(days), rows$day)])
    }
    stress <- diary$marks[diary$marks$factor == "stress", ]
    list(night.duration_h = night$asleep / 3600, night.quality = night$quality, night.efficiency = night$efficiency,
         night.awakenings = night$awakenings, night.awake_after_onset_min = night$awake_min,
         night.midsleep_deviation_h = midsleep_deviation(night$midsleep_h),
         night.debt_h = sleep_debt_h(diary, days, as.numeric(diary$profile$sleep_need_min) * 60),
         pain.morning = rating("morning", "back"), pain.evening = rating("evening", "back"),
         stiffness.morning_min = rating("morning", "stiffness_min"),
         stress = suppressWarnings(as.numeric(stress$value[match(format(days), stress$day)])))
}

questions_of <- function(diary, days) {
    line <- line_of(diary, days)
    pains <- c("pain.morning", "pain.evening", "stiffness.morning_min")
    nights <- c("night.duration_h", "night.quality", "night.efficiency")
    hour <- c(night.duration_h = 1, night.midsleep_deviation_h = 1, night.awake_after_onset_min = 60)
    questions <- list()
    for (exposure in grep("^night\\.", names(line), value = TRUE)) {
        x <- line[[exposure]]
        width <- if (exposure %in% names(hour)) hour[[exposure]] else middle_half(x)
        for (outcome in pains) {
            questions <- c(questions, list(question(line, exposure, x, outcome, 0, width = width)))
        }
    }
    for (i in seq_len(nrow(diary$factors))) {
        factor <- diary$factors[i, ]
        column <- if (startsWith(factor$id, "peg_")) NULL else factor_column(factor, diary, days)
        if (is.null(column)) next
        width <- if (column$yes_or_no) 1 else if (column$hourly) 60 else middle_half(column$x)
        for (outcome in c(pains, nights)) {
            lag <- if (column$by_day && outcome == "pain.evening") 0 else 1
            questions <- c(questions, list(question(line, paste0("factor:", factor$id), column$x, outcome, lag,
                                                    column$by_day, column$yes_or_no, width)))
        }
    }
    back <- question(line, "pain.evening", line$pain.evening, "night.duration_h", 1, width = 1)
    # The evening rating a day earlier is the exposure's own past already.
    back$ratings <- list(before(line$pain.morning, 1), before(line$pain.morning, 2), before(line$pain.evening, 3),
                         before(line$pain.morning, 3), before(line$pain.evening, 4))
    c(questions, list(back))
}

# ---- the two readings ----

independent <- function(columns) {
    decomposed <- qr(columns, tol = tolerance)
    columns[, sort(decomposed$pivot[seq_len(decomposed$rank)]), drop = FALSE]
}

calendar_of <- function(days) {
    t <- as.numeric(days - days[1])
    last <- t[length(t)]
    columns <- cbind(1, t)
    if (length(t) >= 150) {
        for (knot in seq(91, max(91, last), by = 91)) {
            if (knot <= last - 45) columns <- cbind(columns, pmax(0, t - knot))
        }
    }
    weekday <- as.POSIXlt(days)$wday
    week <- if (length(t) >= 60) outer(weekday, 1:6, "==") + 0 else cbind(as.numeric(weekday %in% c(0, 6)))
    independent(unname(cbind(columns, week)))
}

too_little <- function(q, rows) {
    if (rows$n < fewest_rows) "too_few_rows"
    else if (q$yes_or_no && min(rows$exposed, rows$n - rows$exposed) < fewest_of_each) "too_few_of_each"
    else if (!q$yes_or_no && rows$values < fewest_values) "too_few_values"
    else NULL
}

days_missing <- function(q, rows) {
    of_values <- if (q$yes_or_no) max(0, fewest_of_each - rows$exposed) + max(0, fewest_of_each - (rows$n - rows$exposed))
                 else fewest_values - rows$values
    max(0, fewest_rows - rows$n, of_values)
}

# Coefficient of x, its HC3 error, degrees of freedom and residuals; NULL where x cannot be told from the rest.
face_value <- function(y, exogenous, ratings) {
    K <- cbind(exogenous, ratings)
    residuals <- NULL
    repeat {
        if (nrow(K) <= ncol(K) || qr(K, tol = tolerance)$rank < ncol(K)) return(NULL)
        model <- lm(y ~ 0 + K)
        if (is.null(residuals)) residuals <- unname(residuals(model))
        exact <- hatvalues(model) >= 1 - least_slack
        if (!any(exact)) break
        # Leaving out a row that has a term for itself, together with the term, is the same fit.
        K <- independent(K[!exact, , drop = FALSE])
        y <- y[!exact]
        if (!("x" %in% colnames(K))) return(NULL)
    }
    V <- vcovHC(model, type = "HC3")
    x <- which(colnames(K) == "x")
    list(b = unname(coef(model)[x]), se = sqrt(V[x, x]), df = df.residual(model), residuals = residuals)
}

felt <- function(y, exogenous, rating, instruments) {
    X <- cbind(exogenous, rating)
    Z <- cbind(exogenous, instruments)
    if (nrow(X) <= ncol(Z) || qr(Z, tol = tolerance)$rank < ncol(Z)) return(NULL)
    fitted <- X
    fitted[, ncol(X)] <- qr.fitted(qr(Z), rating)
    second <- qr(fitted, tol = tolerance)
    if (second$rank < ncol(X)) return(NULL)
    b <- qr.coef(second, y)
    u <- as.vector(y - X %*% b)
    slack <- 1 - rowSums(qr.Q(second)^2)
    weight <- ifelse(slack > least_slack, (u / slack)^2, 0)
    pull <- t(backsolve(qr.R(second), t(qr.Q(second))))
    x <- which(colnames(X) == "x")
    list(b = unname(b[x]), se = sqrt(sum(weight * pull[, x]^2)), df = nrow(X) - ncol(X), residuals = u)
}

fit_reading <- function(q, reading, days, keep = rep(TRUE, length(days)), one_more_day = FALSE, held = NULL) {
    instruments <- if (one_more_day) 4 else 2
    used <- if (reading == "face_value") (if (one_more_day) 4 else 2) else 1 + instruments
    controls <- c(q$controls, held)
    data <- cbind(q$y, q$x, do.call(cbind, controls), do.call(cbind, q$ratings[seq_len(used)]))
    row <- which(complete.cases(data) & keep)
    data <- unname(data[row, , drop = FALSE])
    rows <- list(n = length(row), exposed = sum(data[, 2] == 1), values = length(unique(data[, 2])), at = row)
    if (!is.null(too_little(q, rows))) return(list(rows = rows))
    exogenous <- cbind(calendar_of(days[row]), data[, 1 + seq_len(1 + length(controls))])
    colnames(exogenous) <- c(rep("", ncol(exogenous) - 1 - length(controls)), "x", rep("", length(controls)))
    ratings <- data[, 2 + length(controls) + seq_len(used), drop = FALSE]
    fit <- if (reading == "face_value") face_value(data[, 1], exogenous, ratings)
           else felt(data[, 1], exogenous, ratings[, 1], ratings[, -1, drop = FALSE])
    list(rows = rows, fit = fit)
}

# ---- the answers ----

evening_missing <- function(q) {
    rows <- !is.na(q$y) & !is.na(q$x) & !is.na(q$controls[[1]])
    sum(rows) >= fewest_rows && 2 * sum(rows & !is.na(q$last_evening)) < sum(rows)
}

estimate_of <- function(fit, width) {
    reach <- qt(0.975, fit$df) * fit$se
    list(estimate = fit$b * width, std_error = fit$se * width, low = (fit$b - reach) * width,
         high = (fit$b + reach) * width, p = 2 * pt(-abs(fit$b / fit$se), fit$df))
}

robustness <- function(q, reading, days, counting, estimate) {
    at <- counting$rows$at
    middle <- at[1] + (at[length(at)] - at[1]) %/% 2
    worst <- at[order(-abs(counting$fit$residuals))[seq_len(floor(0.05 * length(at)))]]
    place <- seq_along(days)
    again <- list(fit_reading(q, reading, days, keep = !(place %in% worst)),
                  fit_reading(q, reading, days, one_more_day = TRUE),
                  fit_reading(q, reading, days, keep = place <= middle),
                  fit_reading(q, reading, days, keep = place > middle))
    if (q$exposure != "factor:stress") {
        again <- c(again, list(fit_reading(q, reading, days, held = list(q$stress))))
    }
    made <- Filter(function(variation) !is.null(variation$fit), again)
    holds <- vapply(made, function(variation) {
        value <- variation$fit$b * q$width
        (value > 0) == (estimate$estimate > 0) && estimate$low <= value && value <= estimate$high
    }, logical(1))
    list(of = length(made), held = sum(holds))
}

answer_to <- function(q, days) {
    face <- fit_reading(q, "face_value", days)
    felt <- fit_reading(q, "felt", days)
    fewer <- if (felt$rows$n <= face$rows$n) felt$rows else face$rows
    sound <- function(reading) !is.null(reading$fit) && is.finite(reading$fit$se) && reading$fit$se > 0
    reason <- if (evening_missing(q)) "evening_pain_not_recorded" else too_little(q, fewer)
    if (is.null(reason) && !(sound(face) && sound(felt))) reason <- "not_separable"
    answer <- data.frame(exposure = q$exposure, outcome = q$outcome, width = q$width, n = fewer$n,
                         exposed = fewer$exposed, estimate = NA, std_error = NA, low = NA, high = NA, p = NA, q = NA,
                         reading = NA, verdict = NA, reason = NA, early = FALSE, days_missing = 0, robust_held = 0,
                         robust_of = 0, low_both = NA, high_both = NA, agree = NA, next_rating = q$next_rating)
    if (!is.null(reason)) {
        answer$reason <- reason
        answer$days_missing <- days_missing(q, fewer)
    } else {
        of_face <- estimate_of(face$fit, q$width)
        of_felt <- estimate_of(felt$fit, q$width)
        felt_counts <- of_felt$p >= of_face$p
        counting <- if (felt_counts) felt else face
        estimate <- if (felt_counts) of_felt else of_face
        answer[names(estimate)] <- estimate
        answer$reading <- if (felt_counts) "felt" else "face_value"
        answer$agree <- (of_face$estimate > 0) == (of_felt$estimate > 0)
        answer$low_both <- min(of_face$low, of_felt$low)
        answer$high_both <- max(of_face$high, of_felt$high)
        answer$n <- counting$rows$n
        answer$exposed <- counting$rows$exposed
        checks <- robustness(q, answer$reading, days, counting, estimate)
        answer$robust_held <- checks$held
        answer$robust_of <- checks$of
    }
    answer$early <- answer$n < 60
    if (!q$yes_or_no) answer$exposed <- NA
    answer
}

verdict_of <- function(answer) {
    if (!is.na(answer$reason)) {
        unclear <- answer$reason %in% c("evening_pain_not_recorded", "not_separable")
        return(if (unclear) "unclear" else "too_little_data")
    }
    more_is_better <- startsWith(answer$outcome, "night.")
    if (answer$q <= 0.05 && answer$agree) {
        return(if ((answer$estimate > 0) == more_is_better) "helps" else "worsens")
    }
    # A rating as exposure is a noisy sign of what is felt, so what it goes with comes out too small.
    if (answer$exposure == "pain.evening") return("unclear")
    margin <- switch(answer$outcome, night.duration_h = 0.25, night.quality = 0.2, night.efficiency = 2.5,
                     stiffness.morning_min = 5, 0.5)
    if (answer$low_both > -margin && answer$high_both < margin) "no_meaningful_effect" else "unclear"
}

# An exposure's next pain rating opens its other pain and stiffness; any measure of the night after it opens the others.
# What opens is one Benjamini-Hochberg family.
family_q <- function(answers) {
    night <- startsWith(answers$outcome, "night.")
    group <- ifelse(is.na(answers$p), NA, paste(answers$exposure, night))
    beside <- rep(NA_real_, nrow(answers))
    opens <- c()
    for (name in unique(group[!is.na(group)])) {
        rows <- which(group == name)
        first <- rows[answers$next_rating[rows] & !night[rows]]
        if (length(first) == 1) {
            later <- setdiff(rows, first)
            beside[first] <- answers$p[first]
            beside[later] <- p.adjust(answers$p[later], "BH")
            opens[name] <- answers$p[first]
        } else {
            beside[rows] <- p.adjust(answers$p[rows], "BH")
            opens[name] <- min(beside[rows])
        }
    }
    opens <- p.adjust(opens, "BH")
    pmax(beside, unname(opens[group]))
}

effects <- function(diary, days) {
    answers <- do.call(rbind, lapply(questions_of(diary, days), answer_to, days = days))
    answers$q <- family_q(answers)
    answers$verdict <- vapply(seq_len(nrow(answers)), function(i) verdict_of(answers[i, ]), "")
    answers
}

# ---- one effect ----

# Both readings of one effect, in the outcome's unit for the contrast.
tell_effect <- function(diary, days, exposure, outcome) {
    asked <- Filter(function(q) q$exposure == exposure && q$outcome == outcome, questions_of(diary, days))
    if (length(asked) == 0) stop("this diary does not have that effect")
    q <- asked[[1]]
    readings <- lapply(c("face_value", "felt"), function(reading) {
        answer <- fit_reading(q, reading, days)
        if (is.null(answer$fit)) return(data.frame(reading = reading, n = answer$rows$n))
        data.frame(reading = reading, n = answer$rows$n, estimate_of(answer$fit, q$width), df = answer$fit$df)
    })
    told <- Reduce(function(a, b) merge(a, b, all = TRUE, sort = FALSE), readings)
    numbers <- setdiff(names(told), "reading")
    told[numbers] <- lapply(told[numbers], formatC, digits = 15, format = "g")
    write.csv(told, row.names = FALSE, quote = FALSE)
}
