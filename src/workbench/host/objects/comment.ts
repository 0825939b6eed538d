import { attr } from '../dom';
import { choice, text } from '../arguments';
import * as comments from '../comments';
import { invalidArgument, itemNotFound } from '../errors';
import type { ClassDefinition, CommentContentObject, CommentObject, HostObject, Scalar } from '../model';
import { readLook, writeLook } from '../run-format';
import type { Look } from '../run-format';
import { hyperlinkOf, setHyperlink } from '../hyperlinks';
import { lengthOf, paragraphsOf } from '../session';
import type { Session } from '../session';
import { spanOf } from '../spans';
import type { Span } from '../spans';
import { collection } from './shared';

const scalars: Readonly<Record<string, Scalar<CommentObject>>> = {
  Id: { get: (_session, { comment }) => attr(comment, 'id') ?? '' },
  AuthorName: { get: (_session, { comment }) => attr(comment, 'author') ?? '' },
  AuthorEmail: { get: () => '' },
  CreationDate: { get: (_session, { comment }) => attr(comment, 'date') ?? null },
  Content: {
    get: (session, { comment }) => comments.contentOf(session, comment),
    set(session, { comment }, value) {
      if (typeof value !== 'string') throw invalidArgument('A comment is a string.');
      comments.setContent(session, comment, value);
    },
  },
};

const remove = {
  call(session: Session, { comment }: CommentObject): undefined {
    comments.deleteComment(session, comment);
    return undefined;
  },
};

const contentLink = { get: (_session: Session, { comment }: CommentObject): HostObject => ({ kind: 'CommentContentRange', comment }) };

/** Word.Comment. */
export const commentClass: ClassDefinition<CommentObject> = {
  name: 'Comment',
  alive: (_session, { comment }) => comments.isComment(comment),
  scalars: {
    ...scalars,
    Resolved: {
      get: (session, { comment }) => comments.isResolved(session, comment),
      set: (session, { comment }, value) => comments.setResolved(session, comment, value === true),
    },
  },
  links: {
    ContentRange: contentLink,
    Replies: { get: (session, owner) => collection(owner, 'CommentReply', () => comments.repliesTo(session, owner.comment).map((comment) => ({ kind: 'CommentReply', comment }))) },
  },
  methods: {
    Delete: remove,
    GetRange: { call: (session, { comment }) => ({ kind: 'Range', span: comments.commentSpan(session, comment) }) },
    Reply: { call: (session, { comment }, args) => ({ kind: 'CommentReply', comment: comments.replyTo(session, comment, text(args, 0, 'replyText')) }) },
  },
};

/** Word.CommentReply. */
export const replyClass: ClassDefinition<CommentObject> = {
  name: 'CommentReply',
  alive: (_session, { comment }) => comments.isComment(comment),
  scalars,
  links: {
    ContentRange: contentLink,
    ParentComment: {
      get(session, { comment }) {
        const parent = comments.parentComment(session, comment);
        if (!parent) throw itemNotFound();
        return { kind: 'Comment', comment: parent };
      },
    },
  },
  methods: { Delete: remove },
};

function withContent<T>(session: Session, comment: CommentObject['comment'], work: (span: Span) => T): T {
  const list = paragraphsOf(session, comment);
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last) throw itemNotFound();
  const span = spanOf(session.spans, { paragraph: first, offset: 0 }, { paragraph: last, offset: lengthOf(session, last) });
  try {
    return work(span);
  } finally {
    session.spans.delete(span);
  }
}

function look(name: keyof Look): Scalar<CommentContentObject> {
  return {
    get: (session, { comment }) => withContent(session, comment, (span) => readLook(session, [span], name)),
    set: (session, { comment }, value) => withContent(session, comment, (span) => writeLook(session, [span], name, value)),
  };
}

/** Word.CommentContentRange: a comment's text with its look. */
export const commentContentClass: ClassDefinition<CommentContentObject> = {
  name: 'CommentContentRange',
  alive: (_session, { comment }) => comments.isComment(comment),
  scalars: {
    Text: { get: (session, { comment }) => comments.contentOf(session, comment) },
    IsEmpty: { get: (session, { comment }) => comments.contentOf(session, comment) === '' },
    Bold: look('Bold'),
    Italic: look('Italic'),
    StrikeThrough: look('StrikeThrough'),
    Underline: look('Underline'),
    Hyperlink: {
      get: (session, { comment }) => withContent(session, comment, (span) => hyperlinkOf(session, span)),
      set: (session, { comment }, value) => withContent(session, comment, (span) => setHyperlink(session, span, value)),
    },
  },
  links: {},
  methods: {
    InsertText: {
      call(session, { comment }, args) {
        const added = text(args, 0, 'text');
        const where = choice(args, 1, 'insertLocation', ['Replace', 'Start', 'End', 'Before', 'After']);
        const old = comments.contentOf(session, comment);
        comments.setContent(session, comment, where === 'Replace' ? added : where === 'Start' || where === 'Before' ? added + old : old + added);
        return { kind: 'CommentContentRange', comment };
      },
    },
  },
};
