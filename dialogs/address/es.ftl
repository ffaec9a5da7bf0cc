name = Mi dirección
help = Le muestro la dirección a la que van sus cartas y le digo quién la cambia.
resume = Volvamos a su dirección.
canceled = De acuerdo. No se cambió nada.
on-file = Sus cartas van a:
    { $address-lines }{ $address-has_since ->
        [true] { "" }
            Está registrada desde el { $address-since }.
       *[false] { "" }
    }
    Si está mal, la puede cambiar una persona de la oficina; yo no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
none = No hay una dirección registrada que yo pueda mostrar. Una persona de la oficina le puede decir adónde van sus cartas, y cambiarlo. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
