account: owes-two-years
as: ellis
with: authorizations
language: es

> qué dirección está registrada
< Sus cartas van a:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| Está registrada desde el lunes 20 de septiembre de 2021.
| Si está mal, la puede cambiar una persona de la oficina; yo no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
| [Hablar con una persona] [Mis avisos]
