account: nothing-owed
language: es
medium: spoken

> por qué debo dinero
< Al domingo veintidós de noviembre de dos mil veintiséis, Linda Schmidt no debe nada, así que no hay saldo que explicar. Puede decir: Mis pagos.
