account: on-a-plan
as: ellis
with: named
language: es
medium: spoken

> firmar la solicitud
< A usted le nombran para actuar y mirar, con un poder, para el formulario uno cero cuatro cero, dos mil veinticuatro a dos mil veintiséis. ¿La acepta?
> sí
< Listo. Usted ya puede actuar y mirar para el formulario uno cero cuatro cero, dos mil veinticuatro a dos mil veintiséis. Cualquiera de las dos partes puede terminarla cuando quiera. Puede decir: Quién puede actuar o mirar, Mis clientes.
