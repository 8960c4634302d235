## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = شما دو نفر هستید؟
duo-one-phone = یک تلفون برای دو نفر
duo-two-phones = دو تلفون
duo-side = شما می‌گویید یا می‌پالید؟
duo-i-tell = من می‌گویم
duo-i-find = من می‌پالم
duo-give-phone = تلفون را به نفر دیگر بدهید.
duo-have-phone = تلفون پیش من است
duo-code = رمز برای تلفون دیگر:
duo-type-code = رمز تلفون دیگر را بزنید.
