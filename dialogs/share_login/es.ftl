name = ¿Puede otra persona usar mi usuario?
help = Le digo cómo otra persona puede ayudarle sin su usuario.
resume = Volvamos a cómo otra persona puede ayudarle.
canceled = De acuerdo. No se cambió nada.
no-but = No, solo usted puede entrar a su cuenta, aunque sea su familia o su contador. Esto es lo que puede hacer:
    Si alguien debe actuar por usted: un poder (Formulario 2848), para un abogado, un contador público, un agente registrado o un actuario.
    Si alguien solo debe mirar: una autorización de información (Formulario 8821).
    Para empezar aquí cualquiera de las dos: diga «nombrar a un representante».
    Si es un negocio: el funcionario designado puede dar a otros un rol propio, con su propio usuario.
    Si alguien ya tiene su contraseña: cámbiela, y desconecte este chat si pudo usarlo.
    .spoken = No, solo usted puede entrar a su cuenta, aunque sea su familia o su contador. Esto es lo que puede hacer. Si alguien debe actuar por usted, dele un poder. Si alguien solo debe mirar, basta una autorización de información. Para empezar aquí cualquiera de las dos, diga: nombrar a un representante. En un negocio, el funcionario designado puede dar a otros un rol propio. Si alguien ya tiene su contraseña, por favor, cámbiela.
    .short = No, solo usted puede entrar a su cuenta. En su lugar: un poder (Formulario 2848) para quien actúa por usted, una autorización de información (Formulario 8821) para quien solo mira, o un rol propio en un negocio. Si alguien tiene su contraseña, cámbiela.
