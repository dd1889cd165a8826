import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { budgetOf } from '../runs/situation.ts';

const FILES = {
  'ask.rb':
    'require "openai"\n\nOpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n',
  Rakefile: `def ask(words)
  OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: { words: words })
end

task :tidy do
  sh "rubocop"
end

namespace :words do
  task :collect do
    puts "nothing asked"
  end

  desc "asks"
  task :write, [:language] => [:collect] do |_, args|
    ask(args[:language])
  end

  task one: :write
  task two: %w[tidy]
  task("three") { sh "ruby ask.rb" }
  multitask :four => ["tidy", "words:three"]
  task :five do
    Rake::Task["words:one"].invoke
  end
  task :six do
    \`ruby ask.rb\`
  end
  task :seven do
    ruby "ask.rb", "--all"
  end
  task :eight do
    ruby "ask.rb --all"
  end
end

%w[north south].each do |side|
  task side do
    puts side
  end
end

task default: [:tidy]
`,
};
const budget = (run: string, files: Readonly<Record<string, string>> = FILES) =>
  budgetOf({ run, files, want: '' });

test.each([
  'bundle exec rake "words:write[Latin]"',
  'bundle exec rake words:write[Latin]',
  'rake words:write[$LANGUAGE]',
  'rake tidy words:one',
  'rake words:three',
  'rake words:four',
  'rake words:five',
  'rake words:six',
  'rake words:seven',
  'rake words:eight',
  'cd docs && rake words:six',
  'rake -C . words:six',
  'rake $TASK',
])('a task does what it and what it needs do: %s', (run) => {
  expect(budget(run, { ...FILES, 'docs/index.md': '' })).toBe('api');
});

test.each([
  'rake',
  'rake tidy',
  'rake words:collect',
  'rake words:collect[Latin]',
  'rake words:two',
  'rake north',
  'rake -T words',
])('and not what another one of the same file does: %s', (run) => {
  expect(budget(run)).toBe('none');
});

test('tasks in a file of their own are told apart as well', () => {
  const files = {
    'ask.rb': FILES['ask.rb'],
    Rakefile: 'Dir["tasks/*.rake"].each { |file| load file }\n',
    'tasks/words.rake':
      'namespace :words do\n  task :ask do\n    ruby "ask.rb"\n  end\n\n  task :rest do\n  end\nend\n',
  };
  expect(budget('rake words:ask', files)).toBe('api');
  expect(budget('rake words:ask[Latin]', files)).toBe('api');
  expect(budget('rake words:$TASK', files)).toBe('api');
  expect(budget('rake words:rest', files)).toBe('none');
});

test('a task that needs the specs does what else it needs too', () => {
  const files = {
    'ask.rb': FILES['ask.rb'],
    Rakefile:
      'require "rspec/core/rake_task"\n\nRSpec::Core::RakeTask.new(:spec)\n\ntask :words do\n  ruby "ask.rb"\nend\n\ntask default: [:spec, :words]\n',
  };
  expect(budget('rake', files)).toBe('api');
  expect(budget('rake spec', files)).toBe('none');
});

test('a text of Ruby uses the classes of the application', () => {
  const files = {
    Gemfile: 'gem "rails"\ngem "ruby-openai"\n',
    'app/services/words/digest.rb':
      'class Words::Digest\n  def self.refresh\n    OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n  end\nend\n',
    'app/models/calm.rb': 'class Calm\n  def self.refresh\n  end\nend\n',
  };
  expect(budget('bin/rails runner "Words::Digest.refresh"', files)).toBe('api');
  expect(budget('bundle exec rails runner -e production "Words::Digest.refresh"', files)).toBe(
    'api',
  );
  expect(budget('bin/rails runner "Calm.refresh"', files)).toBe('none');
});

test('a class that is not there is told by the text that names it', () => {
  const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - run: bin/rails runner "Missing.refresh"
`;
  const [job] = reportOf(workflow, { Gemfile: 'gem "rails"\n' }).jobs;
  expect(job?.blindSpots?.map(({ what }) => what)).toEqual(['Missing.refresh']);
});

test('a client that is named from the top is that client', () => {
  const files = {
    Gemfile: 'gem "rails"\ngem "ruby-openai"\n',
    'app/models/provider/words.rb':
      'class Provider::Words\n  def self.ask\n    ::OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n  end\nend\n',
  };
  expect(budget('bin/rails runner "Provider::Words.ask"', files)).toBe('api');
});
