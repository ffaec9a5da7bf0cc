name = La cuenta de un negocio
help = Le digo cómo se usa aquí un negocio, quién puede tener qué función en él y quién agrega o quita a alguien.
resume = Volvamos a la cuenta del negocio.
canceled = De acuerdo. No se cambió nada.
offer-roles = ¿Qué funciones hay?
how = Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene una función en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su función, o quita la de alguien. Por su seguridad, no escriba aquí un EIN ni un número de Seguro Social.
    .spoken = Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene una función en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su función, o quita la de alguien.
    .short = Un negocio tiene su propia cuenta. La puede usar aquí si tiene una función en él: diga «cambiar de cuenta». Una persona de la oficina registra o quita funciones. No escriba aquí un EIN ni un número de Seguro Social.
roles = Hay cuatro funciones en un negocio:
    Propietario único: ve y hace todo.
    Encargado designado: ve y hace todo por el negocio.
    Socio o accionista: mira y no actúa.
    Usuario designado: tiene los formularios y derechos que se eligieron, y nada más.
    Una persona de la oficina registra una función o la quita.
    .spoken = Hay cuatro funciones en un negocio. El propietario único ve y hace todo. El encargado designado ve y hace todo por el negocio. El socio o accionista mira y no actúa. El usuario designado tiene los formularios y derechos que se eligieron, y nada más. Una persona de la oficina registra una función o la quita.
    .short = Funciones: propietario único y encargado designado (ven y hacen todo), socio o accionista (mira), usuario designado (formularios y derechos elegidos). Una persona de la oficina registra o quita funciones.
