account: owes-one-year-es
language: es
medium: spoken

> ya no vivo ahí tengo que cambiar mi domicilio
< Sus cartas van a:
| 2204 Calle del Sol, Unit B
| Rio Seco, TX 79999
| Está registrada desde el lunes seis de enero de dos mil veinte.
| Si está mal, la puede cambiar una persona de la oficina; yo no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos». Puede decir: Hablar con una persona, Mis avisos.
> repítalo por favor
< Sus cartas van a:
| 2204 Calle del Sol, Unit B
| Rio Seco, TX 79999
| Está registrada desde el lunes seis de enero de dos mil veinte.
| Si está mal, la puede cambiar una persona de la oficina; yo no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos». Puede decir: Hablar con una persona, Mis avisos.
