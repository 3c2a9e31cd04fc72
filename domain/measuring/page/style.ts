/** How the figures' page looks: one column on a telephone, tables on a desk, black on white on paper; every colour at least 7:1 against its ground. */
export const STYLE = `body{margin:0;background:#f3f2f1;color:#0b0c0c;font:17px/1.45 Arial,Helvetica,sans-serif}
main{max-width:70em;margin:0 auto;padding:20px 28px 60px;background:#fff}
h1{font-size:30px;line-height:1.2;margin:6px 0 10px}h2{font-size:22px;margin:34px 0 6px}h3{font-size:18px;margin:24px 0 4px}
p{margin:0 0 10px;max-width:46em}.of{color:#383f43}a{color:#003078}
.tiles{display:flex;flex-wrap:wrap;gap:12px;padding:0;margin:14px 0;list-style:none}
.tiles li{flex:1 1 12em;padding:12px 16px;border:2px solid #505a5f;border-left-width:8px}
.tiles .bad{border-color:#942514;background:#fdf3f1}.tiles .good{border-color:#00543a}
.tiles b{display:block;font-size:32px;line-height:1.1}.tiles span{display:block}
table{border-collapse:collapse;width:100%;margin:8px 0 16px;font-size:16px}
caption{text-align:left;font-weight:bold;padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:7px 12px 7px 0;border-bottom:1px solid #b1b4b6}
thead th{border-bottom:2px solid #0b0c0c}td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.bar{display:block;width:9em;height:14px;background:#dbdee0;border:1px solid #505a5f}.bar i{display:block;height:14px;background:#003078}
.behind{scroll-margin-top:11em}.behind:target{border-left:6px solid #003078;padding-left:12px}
details{margin:6px 0}summary{cursor:pointer;color:#003078;text-decoration:underline}
td.ref{white-space:nowrap;font-weight:bold}td.how{font-size:15px}
.for{color:#00543a;font-weight:bold}.against{color:#942514;font-weight:bold}
@media print{body{background:#fff}details>*{display:block}a{color:#0b0c0c;text-decoration:none}}
@media (max-width:45em){main{padding:14px}.bar{display:none}}`;
