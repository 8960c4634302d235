## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = ንመን ክድውል
directory-open = ጠቐምቲ ቁጽርታት
directory-danger = ሕጂ ሓደጋ ኣሎ? ህጹጽ ተንክፉ።
directory-free = ብነጻ
directory-always = ለይትን መዓልትን
directory-housing-for = ሎሚ ለይቲ ምድቃስ፡ ብዘይ ገዛ
directory-child-for = ህጻን ኣብ ሓደጋ
directory-violence-for = ዝተወቕዐት ወይ ዝፈራርሕዋ ሰበይቲ
directory-distress-for = ብጣዕሚ ሕማቕ፡ ክመውት ምድላይ
directory-victim-for = ድሕሪ ስርቂ፡ ማህረምቲ፡ ሓደጋ
directory-poison-for = ዝተወሓጠ ነገር፡ ኣብ ዓይኒ
directory-rights-for = መሰለይ ኣብ ስራሕ
directory-unfair-for = ዝኸፍአ ኣተሓሕዛ፡ ዓሌት፡ ጾታ…
directory-defender-for = ሓደ ቤት ጽሕፈት ኣይምልስን
directory-temp-for = ግዝያዊ ስራሕ፡ ገዛ፡ ቆልዑ፡ መኪና
directory-job-for = ስራሕ ምድላይ፡ ስራሕ ኣልቦነት
directory-family-for = ሓገዝ፡ ቆልዑ፡ ክራይ
directory-health-for = ካርድ ጥዕና፡ ሕክምና፡ ዕረፍቲ ሕማም
