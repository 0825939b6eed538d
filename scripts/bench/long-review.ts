const aspects = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
const sentences = [
  '读文件多、读原著少，联系本职工作思考不深，交流时多是复述文件上的话。',
  '到基层司法所调研偏少，听汇报多、看现场少，对调解员的实际困难了解不够具体。',
  '推进重点工作前紧后松，年初定的台账到下半年更新不及时，督促办结不够有力。',
  '对新出台的规定学得不系统，遇到新情况时习惯等上级明确，主动拿办法不够。',
];

/** A team review of so many paragraphs, in plain text: the shape of a real draft at any length. */
export function longReview(paragraphs: number): string {
  const lines = ['某县司法局领导班子2023年度专题民主生活会对照检查材料', '按照通知要求，班子认真学习，征求意见，开展谈心谈话，紧紧围绕六个方面查摆。现将对照检查情况报告如下：', '一、存在的主要问题'];
  const rest = Math.max(0, paragraphs - 3 - aspects.length - 4);
  aspects.forEach((aspect, i) => {
    lines.push(`（${'一二三四五六'.charAt(i)}）${aspect}方面`);
    const share = Math.floor((rest * (i + 1)) / aspects.length) - Math.floor((rest * i) / aspects.length);
    for (let k = 0; k < share; k++) lines.push(`第${k + 1}处，${sentences[(i + k) % sentences.length] ?? ''}`);
  });
  lines.push('二、原因分析', '放松了对理论武装的要求，抓落实的韧劲不足。', '三、整改措施', '每月集中学习一次，每季度到司法所调研一次，年底前办结台账所列事项。');
  return lines.join('\n');
}
