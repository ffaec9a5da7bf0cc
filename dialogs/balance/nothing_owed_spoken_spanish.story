account: nothing-owed
language: es
medium: spoken

> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, Linda Schmidt no debe nada. Puede decir: Mis pagos.
