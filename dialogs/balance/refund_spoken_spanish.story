account: refund-coming
language: es
medium: spoken

> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, Daniel Nguyen no debe nada.
| Un reembolso de mil doscientos ochenta y seis dólares por dos mil veinticinco está previsto para el martes primero de diciembre de dos mil veintiséis. Puede decir: Mis pagos.
