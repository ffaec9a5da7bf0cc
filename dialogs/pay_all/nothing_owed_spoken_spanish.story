account: nothing-owed
language: es
medium: spoken

> pagar todos los años de una vez
< Al lunes veintitrés de noviembre de dos mil veintiséis, Linda Schmidt no debe nada, así que no hay nada que pagar. Puede decir: Cuánto debo, Mis pagos.
