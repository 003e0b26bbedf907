# Makes said-by-r.json: seeded data, and what R says of them.
# R 4.2.2, sandwich 3.0-2, lmtest 0.9-40, plm 2.6-2, spdep 1.2-7, spatialreg 1.2-6 (Debian 12).
# Rscript said-by-r.R > said-by-r.json
suppressMessages({
  library(sandwich); library(lmtest); library(plm); library(spdep); library(spatialreg)
  library(jsonlite)
})
set.seed(20261130)

coefs <- function(fit, vcov = NULL, ...) {
  t <- if (is.null(vcov)) coeftest(fit) else coeftest(fit, vcov. = vcov, ...)
  ci <- if (is.null(vcov)) coefci(fit, df = df.residual(fit)) else coefci(fit, vcov. = vcov)
  list(names = rownames(t), coefficient = unname(t[, 1]), error = unname(t[, 2]),
       t = unname(t[, 3]), p = unname(t[, 4]), from = unname(ci[, 1]), to = unname(ci[, 2]))
}

# 1. A cross-section in four groups
n <- 40
cross <- data.frame(
  area = sprintf("area %02d", 1:n), country = sample(c("A", "B", "C", "D"), n, TRUE),
  jobs = round(rlnorm(n, 3, 1), 2), rent = round(runif(n, 5, 30), 2), age = round(rnorm(n, 40, 5), 1))
cross$income <- round(20 + 0.3 * cross$jobs - 0.5 * cross$rent + rnorm(n, 0, 1 + cross$jobs / 10) +
  match(cross$country, c("A", "B", "C", "D")), 3)
fit <- lm(income ~ jobs + rent + age, cross)
s <- summary(fit)
ols <- list(
  fit = list(n = n, r2 = s$r.squared, adjusted = s$adj.r.squared, f = unname(s$fstatistic[1]),
    fp = pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE)[[1]],
    sigma = s$sigma, loglik = as.numeric(logLik(fit)), aic = as.numeric(AIC(fit))),
  CLASSIC = coefs(fit), HC0 = coefs(fit, vcovHC(fit, "HC0")), HC1 = coefs(fit, vcovHC(fit, "HC1")),
  HC2 = coefs(fit, vcovHC(fit, "HC2")), HC3 = coefs(fit, vcovHC(fit, "HC3")),
  NONE = coefs(fit, vcovCL(fit, ~country, type = "HC0", cadjust = FALSE)),
  GROUPS = coefs(fit, vcovCL(fit, ~country, type = "HC0")),
  GROUPS_AND_ROWS = coefs(fit, vcovCL(fit, ~country)))

# 2. An unbalanced panel
panel <- expand.grid(area = sprintf("a%d", 1:9), year = 2016:2021, stringsAsFactors = FALSE)
panel <- panel[-c(3, 17, 18, 40), ]
m <- nrow(panel)
panel$x <- round(rnorm(m, 10, 3), 3)
panel$z <- round(runif(m, 0, 5), 3)
panel$y <- round(2 + 0.7 * panel$x - 0.4 * panel$z + as.numeric(factor(panel$area)) +
  (panel$year - 2016)^2 / 5 + rnorm(m), 3)
within <- function(effect, dummies) {
  p <- plm(y ~ x + z, panel, index = c("area", "year"), model = "within", effect = effect)
  l <- lm(as.formula(paste("y ~ x + z +", dummies)), panel)
  keep <- function(t) lapply(t, function(v) v[match(c("x", "z"), t$names)])
  s <- summary(p)
  list(fit = list(n = m, r2 = s$r.squared[[1]], adjusted = s$r.squared[[2]],
      f = s$fstatistic$statistic[[1]], fp = s$fstatistic$p.value[[1]],
      sigma = summary(l)$sigma, loglik = as.numeric(logLik(l)), aic = as.numeric(AIC(l))),
    CLASSIC = coefs(p), HC0 = keep(coefs(l, vcovHC(l, "HC0"))), HC1 = keep(coefs(l, vcovHC(l, "HC1"))),
    HC2 = keep(coefs(l, vcovHC(l, "HC2"))), HC3 = keep(coefs(l, vcovHC(l, "HC3"))),
    NONE = coefs(p, vcovHC(p, method = "arellano", type = "HC0", cluster = "group")),
    GROUPS_AND_ROWS = keep(coefs(l, vcovCL(l, ~area))))
}
effects <- list(AREAS = within("individual", "factor(area)"), YEARS = within("time", "factor(year)"),
  AREAS_AND_YEARS = within("twoways", "factor(area) + factor(year)"))

# 3. Maps: a lag and an error, on queen neighbours of a grid and on 4 nearest (one way)
side <- 7
grid <- expand.grid(col = 1:side, row = 1:6)
k <- nrow(grid)
spatial <- function(lw, seed, rho, lambda) {
  set.seed(seed)
  W <- listw2mat(lw)
  x1 <- round(rnorm(k, 5, 2), 3); x2 <- round(rexp(k), 3)
  u <- solve(diag(k) - lambda * W, rnorm(k))
  y <- round(as.numeric(solve(diag(k) - rho * W, 3 + 1.2 * x1 - 2 * x2 + u)), 4)
  d <- data.frame(y, x1, x2)
  base <- lm(y ~ x1 + x2, d)
  lm_tests <- lm.LMtests(base, lw, test = "all")
  model <- function(f, par, se) {
    s <- summary(f)
    t <- s$Coef
    list(parameter = unname(par), parameterError = unname(se), names = rownames(t),
      coefficient = unname(t[, 1]), error = unname(t[, 2]), z = unname(t[, 3]), p = unname(t[, 4]),
      loglik = as.numeric(logLik(f)), aic = as.numeric(AIC(f)), s2 = f$s2,
      lr = as.numeric(s$LR1$statistic), lrp = as.numeric(s$LR1$p.value),
      wald = as.numeric(s$Wald1$statistic), waldp = as.numeric(s$Wald1$p.value))
  }
  lag <- lagsarlm(y ~ x1 + x2, d, lw, method = "eigen", control = list(tol.opt = 1e-14))
  err <- errorsarlm(y ~ x1 + x2, d, lw, method = "eigen", control = list(tol.opt = 1e-14))
  # impacts(lag) takes total = b / (1 - rho), which holds of row-standardised weights alone
  imp <- spatialreg:::lagImpactsExact(invIrW(lw, lag$rho), lag$coefficients[-1], k)
  l <- model(lag, lag$rho, lag$rho.se)
  l$lmResidual <- as.numeric(lag$LMtest)
  l$direct <- unname(imp$direct); l$indirect <- unname(imp$indirect); l$total <- unname(imp$total)
  list(y = y, x1 = x1, x2 = x2, weights = W,
    tests = lapply(lm_tests, function(t) list(statistic = unname(t$statistic[[1]]),
      df = unname(t$parameter[[1]]), p = unname(t$p.value[[1]]))),
    lag = l, error = model(err, err$lambda, err$lambda.se))
}
queen <- nb2listw(cell2nb(6, 7, type = "queen"), style = "W")
set.seed(5)
near <- nb2listw(knn2nb(knearneigh(cbind(runif(k), runif(k)), 4)), style = "W")
binary <- nb2listw(cell2nb(6, 7), style = "B")
maps <- list(queenLag = spatial(queen, 11, 0.5, 0), queenError = spatial(queen, 12, 0, 0.6),
  nearLag = spatial(near, 13, 0.4, 0.2), binaryNegative = spatial(binary, 14, -0.1, 0.1))

# 4. Tails of distributions
tails <- list()
for (df in c(1, 2, 3, 7.5, 30, 1000)) for (t in c(1e-3, 0.1, 0.9, 2, 5, 20, 300))
  tails[[length(tails) + 1]] <- list(kind = "t", x = t, a = df, p = 2 * pt(t, df, lower.tail = FALSE))
for (df in list(c(1, 1), c(1, 10), c(3, 36), c(12, 5), c(50, 400))) for (f in c(1e-4, 0.2, 1, 3, 12, 80))
  tails[[length(tails) + 1]] <- list(kind = "f", x = f, a = df[1], b = df[2],
    p = pf(f, df[1], df[2], lower.tail = FALSE))
for (df in c(1, 2, 5, 40, 300)) for (x in c(1e-4, 0.3, 1, 4, 10, 60, 500))
  tails[[length(tails) + 1]] <- list(kind = "c", x = x, a = df, p = pchisq(x, df, lower.tail = FALSE))
for (z in c(1e-3, 0.5, 1.96, 4, 9, 30))
  tails[[length(tails) + 1]] <- list(kind = "z", x = z, a = 0, p = 2 * pnorm(z, lower.tail = FALSE))
for (df in c(1, 2, 5, 36, 500)) for (p in c(0.5, 0.1, 0.05, 0.01, 1e-4))
  tails[[length(tails) + 1]] <- list(kind = "qt", x = p, a = df, p = qt(p / 2, df, lower.tail = FALSE))
for (p in c(0.5, 0.1, 0.05, 0.01, 1e-4))
  tails[[length(tails) + 1]] <- list(kind = "qz", x = p, a = 0, p = qnorm(p / 2, lower.tail = FALSE))

# 5. Convergence: 15 regions at three dates five years apart, with a control and three countries
set.seed(99)
r <- 15
regions <- data.frame(region = sprintf("r%02d", 1:r), country = rep(c("A", "B", "C"), 5),
  start = round(rlnorm(r, 10, 0.4)), schools = round(runif(r, 1, 9), 2))
regions$middle <- round(regions$start * exp(5 * (0.25 - 0.022 * log(regions$start) +
  0.002 * regions$schools + rnorm(r, 0, 0.004))))
regions$end <- round(regions$middle * exp(5 * (0.25 - 0.022 * log(regions$middle) +
  0.002 * regions$schools + rnorm(r, 0, 0.004))))
two <- data.frame(growth = log(regions$middle / regions$start) / 5, level = log(regions$start),
  schools = regions$schools, country = regions$country)
three <- rbind(cbind(two, region = regions$region, step = 1),
  data.frame(growth = log(regions$end / regions$middle) / 5, level = log(regions$middle),
    schools = regions$schools, country = regions$country, region = regions$region, step = 2))
controlled <- lm(growth ~ level + schools, two)
effect <- lm(growth ~ level + factor(region) + factor(step), three)
convergence <- list(regions = regions,
  HC1 = coefs(controlled, vcovHC(controlled, "HC1")),
  GROUP = coefs(controlled, vcovCL(controlled, ~country)),
  WITHIN = lapply(coefs(effect, vcovCL(effect, ~region)), function(v) I(v[2])))

cat(toJSON(list(
  source = "R 4.2.2, sandwich 3.0-2, lmtest 0.9-40, plm 2.6-2, spdep 1.2-7, spatialreg 1.2-6; made by said-by-r.R beside this file",
  cross = cross, ols = ols, panel = panel, effects = effects, maps = maps, tails = tails,
  convergence = convergence),
  digits = I(17), auto_unbox = TRUE, dataframe = "rows", matrix = "rowmajor", pretty = FALSE))
