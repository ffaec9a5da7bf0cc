account: owes-one-year
as: ellis
with: authorizations
language: es
medium: spoken

> mis autorizaciones
< Sus autorizaciones para Anna Whitfield:
| solo para mirar, vigente desde el veintidós de noviembre de dos mil veintiséis. Puede decir: Mis clientes, Pedir una autorización a un cliente, Terminar una autorización.
