/** How articles send their readers to the local clinic. */
export const CLINIC_WORDS = /社区卫生服务(中心|站)|乡镇卫生院|妇幼保健院/
