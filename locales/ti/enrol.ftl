## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = ጉጅለይ
enrol-show-card = ካርድ ንካሜራ ኣርእዩ።
enrol-type-code = ኮድ ጽሓፉ
enrol-code = ኮድ ናይቲ ካርድ
enrol-code-unknown = እዚ ኮድ ኣይተፈልጠን። ካርድ መሊስኩም ርኣዩ።
enrol-code-ended = እዚ ካርድ ደጊም ኣይሰርሕን። ካልእ ካርድ ሕተቱ።
enrol-needs-network = ሓደ ግዜ መርበብ የድሊ። ብዋይፋይ ፈትኑ።
# $group is the name of the group.
enrol-joined = ኣብ ጉጅለ { $group } ኣለኹም።
    .say = ኣብ ጉጅለ ኣለኹም።

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = እዚ ኣፕ ዝተማሃርኩምዎም ቃላትን ምልክታትኩምን ይዕቅብ።
enrol-why-keeps = እዚ ንምምሃር ንምሕጋዝኩም እዩ።
enrol-chief-sees-nothing = ሓለቃኹም መልስታትኩም ኣይርእን።
enrol-voice-stays = ድምጽኹም ኣብዚ ተሌፎን ይተርፍ።
# The question. $name is the referent.
enrol-show-what-you-know = ትፈልጥዎ ን { $name } ከተርእዩ ትደልዩ ዶ?
    .say = ትፈልጥዎ ነቲ ዝሕግዘኩም ሰብ ከተርእዩ ትደልዩ ዶ?
enrol-no-is-fine = ኣይፋል፦ ጸገም የለን። ኩሉ ይሰርሕ።
enrol-change-mind = ሓሳብኩም ክትቅይሩ ትኽእሉ። ኣብዚ ተንክፉ።
enrol-erase-all = ኩሉ ክትድምስሱ ትኽእሉ። ነቲ ዘንቢል ተንክፉ።
enrol-said-yes = እወ ኢልኩም። ክትቅይሩ ትኽእሉ።
enrol-said-no = ኣይፋል ኢልኩም። ኩሉ ይሰርሕ። ክትቅይሩ ትኽእሉ።
