account: refund-coming
language: es
medium: spoken

> dónde está mi reembolso
< mil doscientos ochenta y seis dólares por dos mil veinticinco: su reembolso está previsto para salir el martes primero de diciembre de dos mil veintiséis. Un banco puede tardar unos días más. Puede decir: Mi declaración, Cuánto debo.
