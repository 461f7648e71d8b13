import prettier from 'eslint-plugin-prettier/recommended';
import tseslint from 'typescript-eslint';

const core = [
  'base',
  'hex',
  'scenario',
  'rules',
  'analysis',
  'generator',
  'codes',
  'i18n',
  'app',
  'views',
];

export default tseslint.config(
  { ignores: ['src/i18n/compiled', 'dist', 'node_modules', 'shots', '.cache'] },
  ...tseslint.configs.recommended,
  {
    // No rule is switched off where it is inconvenient.
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: core.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'window', 'document', 'process'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['skip', 'only', 'todo'].map((property) => ({ object, property })),
        ),
      ],
    },
  },
  prettier,
  {
    rules: {
      'prettier/prettier': [
        'error',
        { singleQuote: true, printWidth: 100, experimentalOperatorPosition: 'end' },
      ],
    },
  },
);
